package vaesweep.theory;

import java.util.Arrays;

/**
 * The eigenvalues of a symmetric matrix without its eigenvectors: Householder reflections make it
 * tridiagonal, and implicit QL steps with Wilkinson's shift make it diagonal. Every eigenvalue is
 * exact to the last bits of the largest.
 *
 * @see <a href="https://doi.org/10.56021/9781421407944">Golub and Van Loan, Matrix Computations,
 *     4th edition, sections 8.3.1 to 8.3.5</a>
 */
final class SymmetricEigenvalues {
  private static final int MOST_STEPS = 100;

  private final int size;
  private final double[] matrix;
  private final double[] diagonal;
  private final double[] offDiagonal;
  private double vanishing;

  private SymmetricEigenvalues(double[] matrix, int size) {
    this.size = size;
    this.matrix = matrix;
    diagonal = new double[size];
    offDiagonal = new double[size];
  }

  /**
   * Returns them in ascending order.
   *
   * @param matrix shape [size, size], row by row; not changed
   */
  static double[] of(double[] matrix, int size) {
    if (size == 0) {
      return new double[0];
    }
    SymmetricEigenvalues eigenvalues = new SymmetricEigenvalues(matrix.clone(), size);
    eigenvalues.makeTridiagonal();
    return eigenvalues.diagonalize();
  }

  private void makeTridiagonal() {
    double[] reflection = new double[size];
    double[] product = new double[size];
    for (int k = 0; k < size - 1; k++) {
      diagonal[k] = matrix[k * size + k];
      double norm = norm(k);
      offDiagonal[k] = norm;
      if (k < size - 2 && norm > 0) {
        reflect(k, norm, reflection, product);
      }
    }
    diagonal[size - 1] = matrix[size * size - 1];
  }

  /** The Euclidean norm of column k below the diagonal. */
  private double norm(int k) {
    double sum = 0;
    for (int i = k + 1; i < size; i++) {
      sum += matrix[k * size + i] * matrix[k * size + i];
    }
    return Math.sqrt(sum);
  }

  /**
   * A ← HAH on the rows and columns behind k, H = I − vvᵀ/h the reflection that clears column k.
   */
  private void reflect(int k, double norm, double[] v, double[] product) {
    int from = k + 1;
    System.arraycopy(matrix, k * size + from, v, from, size - from);
    v[from] += v[from] < 0 ? -norm : norm;
    double h = norm * Math.abs(v[from]);
    Arrays.fill(product, from, size, 0);
    for (int i = from; i < size; i++) {
      addScaled(v[i] / h, matrix, i * size, product, from);
    }
    double shift = 0;
    for (int i = from; i < size; i++) {
      shift += v[i] * product[i];
    }
    addScaled(-shift / (2 * h), v, 0, product, from);
    for (int i = from; i < size; i++) {
      subtractOuter(i, v, product, from);
    }
  }

  private void addScaled(double factor, double[] source, int offset, double[] into, int from) {
    for (int j = from; j < size; j++) {
      into[j] += factor * source[offset + j];
    }
  }

  private void subtractOuter(int i, double[] v, double[] w, int from) {
    int offset = i * size;
    double vi = v[i];
    double wi = w[i];
    for (int j = from; j < size; j++) {
      matrix[offset + j] -= vi * w[j] + wi * v[j];
    }
  }

  /** Splits the matrix where an off-diagonal number has vanished, and works on what is left. */
  private double[] diagonalize() {
    vanishing = lastBit();
    for (int first = 0; first < size; first++) {
      int steps = 0;
      for (int last = endOfBlock(first); last > first; last = endOfBlock(first)) {
        if (++steps > MOST_STEPS) {
          throw new ArithmeticException("no eigenvalue after " + MOST_STEPS + " QL steps");
        }
        qlStep(first, last);
      }
    }
    Arrays.sort(diagonal);
    return diagonal;
  }

  /** The last row that is coupled to {@code first} through numbers that have not vanished. */
  private int endOfBlock(int first) {
    int last = first;
    while (last < size - 1 && Math.abs(offDiagonal[last]) > vanishing) {
      last++;
    }
    return last;
  }

  /** The last bit of a bound on all eigenvalues (Gershgorin). */
  private double lastBit() {
    double bound = 0;
    for (int i = 0; i < size; i++) {
      double reach = offDiagonal[i] + (i > 0 ? offDiagonal[i - 1] : 0);
      bound = Math.max(bound, Math.abs(diagonal[i]) + reach);
    }
    return Math.ulp(bound);
  }

  /** Rotates rows and columns from the end to the beginning, so that the first row decouples. */
  private void qlStep(int first, int last) {
    double half = (diagonal[first + 1] - diagonal[first]) / (2 * offDiagonal[first]);
    double root = Math.copySign(Math.hypot(half, 1), half);
    double bulge = diagonal[last] - diagonal[first] + offDiagonal[first] / (half + root);
    double sine = 1;
    double cosine = 1;
    double moved = 0;
    for (int i = last - 1; i >= first; i--) {
      double f = sine * offDiagonal[i];
      double b = cosine * offDiagonal[i];
      double r = Math.sqrt(f * f + bulge * bulge);
      offDiagonal[i + 1] = r;
      if (r == 0) { // already decoupled here
        diagonal[i + 1] -= moved;
        offDiagonal[last] = 0;
        return;
      }
      sine = f / r;
      cosine = bulge / r;
      double g = diagonal[i + 1] - moved;
      double t = (diagonal[i] - g) * sine + 2 * cosine * b;
      moved = sine * t;
      diagonal[i + 1] = g + moved;
      bulge = cosine * t - b;
    }
    diagonal[first] -= moved;
    offDiagonal[first] = bulge;
    offDiagonal[last] = 0;
  }
}
