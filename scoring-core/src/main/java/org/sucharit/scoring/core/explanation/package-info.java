/** Why a score is what it is: records with every operand, and sentences in Thai and English. */
package org.sucharit.scoring.core.explanation;
