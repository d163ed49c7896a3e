import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.instruction.LineNumber;
import java.lang.classfile.instruction.LocalVariable;
import java.lang.classfile.instruction.LocalVariableType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// Makes the libraries in a folder of jars smaller without changing what they do: takes out what
/// only a debugger reads. The program itself and Java keep their line numbers, so that a report of
/// a mistake says where it happened. Run by the build: `java jlink/Slim.java FOLDER`
final class Slim {
    private static final ClassFile CLASSES = ClassFile.of();
    private static final CodeTransform QUIET =
            (code, element) -> {
                switch (element) {
                    case LineNumber line -> {}
                    case LocalVariable name -> {}
                    case LocalVariableType type -> {}
                    default -> code.with(element);
                }
            };

    private Slim() {}

    public static void main(String[] args) throws IOException {
        List<Path> jars;
        try (var files = Files.list(Path.of(args[0]))) {
            jars = files.filter(file -> file.toString().endsWith(".jar")).toList();
        }
        for (Path jar : jars) {
            Files.write(jar, slim(jar));
        }
    }

    private static byte[] slim(Path jar) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var from = new ZipFile(jar.toFile());
                var to = new ZipOutputStream(bytes)) {
            List<? extends ZipEntry> entries = from.stream().toList();
            for (ZipEntry entry : entries) {
                try (InputStream in = from.getInputStream(entry)) {
                    var copy = new ZipEntry(entry.getName());
                    copy.setTime(entry.getTime());
                    to.putNextEntry(copy);
                    to.write(slim(entry.getName(), in.readAllBytes()));
                    to.closeEntry();
                }
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] slim(String name, byte[] content) {
        if (!name.endsWith(".class") || name.endsWith("module-info.class")) {
            return content;
        }
        var transform = ClassTransform.transformingMethodBodies(QUIET);
        try {
            return CLASSES.transformClass(CLASSES.parse(content), transform);
        } catch (IllegalArgumentException beyondUs) {
            // A class whose kin are not here cannot be written anew; it stays as it is.
            return content;
        }
    }
}
