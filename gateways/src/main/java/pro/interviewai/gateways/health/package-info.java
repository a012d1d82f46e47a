/** How those are who work for us and without whom most else goes on. */
@NullMarked
package pro.interviewai.gateways.health;

import org.jspecify.annotations.NullMarked;
