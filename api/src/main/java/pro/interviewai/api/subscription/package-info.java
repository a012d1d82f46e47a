/** Plans, subscriptions and payments over HTTP. */
@NullMarked
package pro.interviewai.api.subscription;

import org.jspecify.annotations.NullMarked;
