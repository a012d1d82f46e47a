/** Links that confirm an address, which only this server can make. */
@NullMarked
package pro.interviewai.gateways.verification;

import org.jspecify.annotations.NullMarked;
