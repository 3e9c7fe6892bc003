/**
 * How far scores that rest on a sample of respondents may lie from what everyone would have answered. Start at
 * {@link org.sucharit.scoring.core.uncertainty.Uncertainty}.
 *
 * <p>Advisory: no score, rating or receipt depends on it. Only here are numbers floating point: roots, quantiles and
 * random variates have no exact value, and what is told of them is rounded far above the error of a double. Whatever
 * decides a rating is rounded to decimals first, and decided by the framework's own rules.
 *
 * <p>It is assumed that respondents are a simple random sample of the population, drawn without replacement. Who chose
 * to answer, and who was kept from it, no margin tells.
 */
package org.sucharit.scoring.core.uncertainty;
