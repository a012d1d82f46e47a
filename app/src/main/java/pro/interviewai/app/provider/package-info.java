/** Which engines judge, ask and hear: those of a model provider in front of the local ones. */
@NullMarked
package pro.interviewai.app.provider;

import org.jspecify.annotations.NullMarked;
