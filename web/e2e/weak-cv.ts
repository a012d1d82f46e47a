/** A CV with things to improve: a weak verb, results without numbers, a spelling mistake, no summary. */
export const CV_TEXT = `Anna Example
anna@example.org | +49 30 901820 | Berlin, Germany

EXPERIENCE

Senior Developer, Initech GmbH, Berlin
March 2020 - Present
- Responsible for the payment service written in Java and Spring
- Worked on moving 14 services to Kubernetes
- Improved the deploiment of the database and its tests

Developer, Umbrella AG, Munich
June 2016 - February 2020
- Helped to build a search with Elasticsearch for 200 shops
- Wrote tests in JUnit for all orders

EDUCATION

BSc Computer Science, Technical University of Munich
2012 - 2016

SKILLS

Java, Spring, Kubernetes, Elasticsearch, JUnit, PostgreSQL, Docker
`

/** A job that wants what the CV has, and Kafka. */
export const JOB = `We look for a backend developer with Java and Kubernetes. You know Java, Kafka and PostgreSQL well.
Kafka is at the heart of what we build, with Docker and Kubernetes below it.`

export const CV_FILE = { name: 'anna.txt', mimeType: 'text/plain', buffer: Buffer.from(CV_TEXT) }
