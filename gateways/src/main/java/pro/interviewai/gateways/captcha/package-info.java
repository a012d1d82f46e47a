/** A captcha without anybody else: a proof of work. */
@NullMarked
package pro.interviewai.gateways.captcha;

import org.jspecify.annotations.NullMarked;
