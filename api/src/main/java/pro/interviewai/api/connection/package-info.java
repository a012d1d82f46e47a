/** How connections of clients are kept from being too many, too slow, or held for somebody who has gone. */
@NullMarked
package pro.interviewai.api.connection;

import org.jspecify.annotations.NullMarked;
