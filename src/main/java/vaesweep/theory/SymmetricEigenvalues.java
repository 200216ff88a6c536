package vaesweep.theory;

/**
 * The eigenvalues of a symmetric matrix without its eigenvectors: Householder reflections make it
 * tridiagonal, and bisection with Sturm counts finds every eigenvalue to the last bits of the
 * largest.
 *
 * @see <a href="https://doi.org/10.56021/9781421407944">Golub and Van Loan, Matrix Computations,
 *     4th edition, sections 8.3.1 and 8.4.1</a>
 */
final class SymmetricEigenvalues {
  private static final int MOST_HALVINGS = 100;

  private final int size;
  private final double[] matrix;
  private final double[] diagonal;
  private final double[] squaredOffDiagonal;

  private SymmetricEigenvalues(double[] matrix, int size) {
    this.size = size;
    this.matrix = matrix;
    diagonal = new double[size];
    squaredOffDiagonal = new double[size];
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
    return eigenvalues.bisect();
  }

  private void makeTridiagonal() {
    double[] reflection = new double[size];
    double[] product = new double[size];
    for (int k = 0; k < size - 1; k++) {
      diagonal[k] = matrix[k * size + k];
      double norm = norm(k);
      squaredOffDiagonal[k + 1] = norm * norm;
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
    java.util.Arrays.fill(product, from, size, 0);
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

  private double[] bisect() {
    double radius = 0;
    for (int i = 0; i < size; i++) {
      double next = i + 1 < size ? Math.sqrt(squaredOffDiagonal[i + 1]) : 0;
      double reach = Math.sqrt(squaredOffDiagonal[i]) + next;
      radius = Math.max(radius, Math.abs(diagonal[i]) + reach);
    }
    double[] eigenvalues = new double[size];
    double low = -radius;
    for (int index = 0; index < size; index++) {
      low = eigenvalue(index, low, radius);
      eigenvalues[index] = low;
    }
    return eigenvalues;
  }

  /** Returns the eigenvalue with {@code index} smaller ones, to within a bit of the bounds. */
  private double eigenvalue(int index, double low, double high) {
    double tolerance = Math.ulp(high);
    double below = low - tolerance;
    double above = high;
    for (int i = 0; i < MOST_HALVINGS && above - below > tolerance; i++) {
      double middle = 0.5 * (below + above);
      if (countBelow(middle) > index) {
        above = middle;
      } else {
        below = middle;
      }
    }
    return 0.5 * (below + above);
  }

  /** By Sylvester's law: the negative pivots of the shifted matrix. */
  private int countBelow(double shift) {
    int count = 0;
    double pivot = 1;
    for (int i = 0; i < size; i++) {
      pivot = diagonal[i] - shift - squaredOffDiagonal[i] / pivot;
      if (Math.abs(pivot) < Double.MIN_NORMAL) {
        pivot = -Double.MIN_NORMAL;
      }
      count += pivot < 0 ? 1 : 0;
    }
    return count;
  }
}
