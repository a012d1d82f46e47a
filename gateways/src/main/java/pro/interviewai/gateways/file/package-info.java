/** Files on this machine, sealed. */
@NullMarked
package pro.interviewai.gateways.file;

import org.jspecify.annotations.NullMarked;
