/** Ports to what lies outside and serves any feature: each an interface with its values and its exceptions, and nothing that works. */
@NullMarked
package pro.interviewai.ports;

import org.jspecify.annotations.NullMarked;
