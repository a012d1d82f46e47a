/** Where documents are kept: in a folder or in S3. */
@NullMarked
package pro.interviewai.gateways.document;

import org.jspecify.annotations.NullMarked;
