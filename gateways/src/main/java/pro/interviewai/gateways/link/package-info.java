/** Links for letters, which only this server can make. */
@NullMarked
package pro.interviewai.gateways.link;

import org.jspecify.annotations.NullMarked;
