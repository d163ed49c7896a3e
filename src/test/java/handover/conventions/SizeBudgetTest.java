package handover.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.tools.ToolProvider;

/// Small files and small methods, held by counting.
class SizeBudgetTest {
    private static final int FILE_LINES = 400;
    private static final int METHOD_LINES = 40;
    private static final int LINE_COLUMNS = 120;
    private static final int MEDIAN_FILE_LINES = 80;

    @Test
    void noFileIsLongerThanItsBudget() throws IOException {
        List<String> over = new ArrayList<>();
        for (Path file : Sources.java()) {
            int lines = Files.readAllLines(file).size();
            if (lines > FILE_LINES) {
                over.add(file + " has " + lines + " lines");
            }
        }
        assertThat(over).isEmpty();
    }

    @Test
    void noLineIsWiderThanItsBudget() throws IOException {
        List<String> over = new ArrayList<>();
        for (Path file : Sources.java()) {
            List<String> lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).length() > LINE_COLUMNS) {
                    over.add(file + ":" + (i + 1));
                }
            }
        }
        assertThat(over).isEmpty();
    }

    @Test
    void theMedianFileIsSmall() throws IOException {
        List<Integer> lengths = new ArrayList<>();
        for (Path file : Sources.main()) {
            lengths.add(Files.readAllLines(file).size());
        }
        lengths.sort(null);
        assertThat(lengths.get(lengths.size() / 2)).isLessThanOrEqualTo(MEDIAN_FILE_LINES);
    }

    @Test
    void noMethodIsLongerThanItsBudget() throws IOException {
        assertThat(longMethods(Sources.java(), METHOD_LINES)).isEmpty();
    }

    @Test
    void aLongMethodIsNoticed() throws IOException {
        assertThat(longMethods(List.of(Path.of("src/main/java/handover/app/Launcher.java")), 0))
                .isNotEmpty();
    }

    private static List<String> longMethods(List<Path> files, int budget) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        List<String> over = new ArrayList<>();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            var units = manager.getJavaFileObjectsFromPaths(files);
            var task =
                    (JavacTask)
                            compiler.getTask(null, manager, diagnostic -> {}, null, null, units);
            var positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                new TreeScanner<Void, String>() {
                    @Override
                    public Void visitClass(ClassTree tree, String outer) {
                        return super.visitClass(tree, tree.getSimpleName().toString());
                    }

                    @Override
                    public Void visitMethod(MethodTree tree, String type) {
                        var lines = unit.getLineMap();
                        long from = lines.getLineNumber(positions.getStartPosition(unit, tree));
                        long to = lines.getLineNumber(positions.getEndPosition(unit, tree));
                        if (to - from + 1 > budget) {
                            over.add(
                                    type
                                            + "."
                                            + tree.getName()
                                            + " has "
                                            + (to - from + 1)
                                            + " lines");
                        }
                        return super.visitMethod(tree, type);
                    }
                }.scan(unit, "");
            }
        }
        return over;
    }
}
