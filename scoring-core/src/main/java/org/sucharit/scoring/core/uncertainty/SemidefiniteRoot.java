package org.sucharit.scoring.core.uncertainty;

/**
 * A lower triangular L with L·Lᵀ = C, for a covariance C that may be singular: where a question's answers follow from
 * those before it, its column is zero.
 */
final class SemidefiniteRoot {

    /** Of the greatest variance: below it a pivot is what rounding left of nothing. */
    private static final double NEGLIGIBLE = 1e-10;

    private SemidefiniteRoot() {}

    static double[][] of(double[][] covariance) {
        int size = covariance.length;
        double greatest = 0;
        for (int i = 0; i < size; i++) {
            greatest = Math.max(greatest, covariance[i][i]);
        }
        double[][] root = new double[size][size];
        for (int j = 0; j < size; j++) {
            double pivot = rest(covariance, root, j, j);
            if (pivot <= NEGLIGIBLE * greatest) {
                continue;
            }
            root[j][j] = Math.sqrt(pivot);
            for (int i = j + 1; i < size; i++) {
                root[i][j] = rest(covariance, root, i, j) / root[j][j];
            }
        }
        return root;
    }

    /** What the columns before {@code j} leave of the covariance of {@code i} and {@code j}. */
    private static double rest(double[][] covariance, double[][] root, int i, int j) {
        double rest = covariance[i][j];
        for (int k = 0; k < j; k++) {
            rest -= root[i][k] * root[j][k];
        }
        return rest;
    }
}
