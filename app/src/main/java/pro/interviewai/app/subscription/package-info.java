/** Plans and payments from the catalogue to the provider. */
@NullMarked
package pro.interviewai.app.subscription;

import org.jspecify.annotations.NullMarked;
