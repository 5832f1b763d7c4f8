package fr.estran;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** The sources of the application as the compiler reads them: what bytecode has lost, constants first, is still there. */
final class Sources {

    static final Path DOSSIER = Path.of("src/main/java/fr/estran");

    /** Stands for what a text that is put together takes from elsewhere. */
    static final char TROU = '\uFFFC';

    static final List<Source> TOUTES = lire();

    private Sources() {}

    /**
     * A file, without what only its Javadoc says.
     *
     * @param importes the types of ours that it imports and names
     * @param mots what it names without an import
     * @param textes each with the pieces that stand beside it
     * @param horsDepots of these, what stands in no repository
     */
    record Source(
            String module,
            String nom,
            Set<String> importes,
            Set<String> mots,
            List<String> textes,
            List<String> horsDepots) {

        @Override
        public String toString() {
            return module + "." + nom;
        }
    }

    private static List<Source> lire() {
        var compilateur = ToolProvider.getSystemJavaCompiler();
        try (var fichiers = compilateur.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            var lus = fichiers.getJavaFileObjectsFromPaths(Fichiers.sous(DOSSIER, ".java"));
            var tache = (JavacTask) compilateur.getTask(null, fichiers, null, List.of(), null, lus);
            return StreamSupport.stream(tache.parse().spliterator(), false)
                    .map(Sources::source)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Source source(CompilationUnitTree unite) {
        var chemin = DOSSIER.toAbsolutePath()
                .relativize(Path.of(unite.getSourceFile().toUri()));
        var lecture = new Lecture();
        lecture.scan(unite, null);
        lecture.importes.removeIf(type -> !lecture.mots.contains(Lecture.nomSimple(type)));
        lecture.mots.removeAll(lecture.ailleurs);
        var nom = chemin.getFileName().toString().replace(".java", "");
        var module =
                chemin.getNameCount() == 1 ? "" : chemin.getParent().toString().replace(File.separatorChar, '.');
        return new Source(module, nom, lecture.importes, lecture.mots, lecture.textes, lecture.horsDepots);
    }

    private static final class Lecture extends TreeScanner<@Nullable Void, @Nullable Void> {

        /** Names that mean something else here than the file beside: what is imported, what is nested. */
        private final Set<String> ailleurs = new HashSet<>();

        private final Set<String> importes = new HashSet<>();
        private final Set<String> mots = new HashSet<>();
        private final List<String> textes = new ArrayList<>();
        private final List<String> horsDepots = new ArrayList<>();
        private int depots;

        @Override
        public @Nullable Void visitImport(ImportTree importation, @Nullable Void rien) {
            var nom = importation.getQualifiedIdentifier().toString();
            ailleurs.add(nomSimple(nom));
            if (nom.startsWith("fr.estran.")) {
                importes.add(nom);
            }
            return null;
        }

        /** What a sealed type permits it must name, the language says so: that alone makes no circle. */
        @Override
        public @Nullable Void visitClass(ClassTree type, @Nullable Void rien) {
            ailleurs.add(type.getSimpleName().toString());
            scan(type.getModifiers(), null);
            scan(type.getTypeParameters(), null);
            scan(type.getExtendsClause(), null);
            scan(type.getImplementsClause(), null);
            var depot = type.getSimpleName().toString().endsWith("Repository") ? 1 : 0;
            depots += depot;
            scan(type.getMembers(), null);
            depots -= depot;
            return null;
        }

        private void noter(String texte) {
            textes.add(texte);
            if (depots == 0) {
                horsDepots.add(texte);
            }
        }

        @Override
        public @Nullable Void visitIdentifier(IdentifierTree mot, @Nullable Void rien) {
            mots.add(mot.getName().toString());
            return null;
        }

        @Override
        public @Nullable Void visitLiteral(LiteralTree texte, @Nullable Void rien) {
            if (texte.getValue() instanceof String dit) {
                noter(dit);
            }
            return null;
        }

        /** The name of a parameter of a statement is no text. */
        @Override
        public @Nullable Void visitMethodInvocation(MethodInvocationTree appel, @Nullable Void rien) {
            var nomme = appel.getMethodSelect() instanceof MemberSelectTree choisie
                    && choisie.getIdentifier().contentEquals("param")
                    && appel.getArguments().size() == 2;
            scan(appel.getMethodSelect(), null);
            return scan(nomme ? appel.getArguments().subList(1, 2) : appel.getArguments(), null);
        }

        @Override
        public @Nullable Void visitBinary(BinaryTree somme, @Nullable Void rien) {
            if (somme.getKind() != Tree.Kind.PLUS) {
                return super.visitBinary(somme, rien);
            }
            var dit = new StringBuilder();
            joindre(somme, dit);
            if (dit.chars().anyMatch(lettre -> lettre != TROU)) {
                noter(dit.toString());
            }
            return null;
        }

        private static String nomSimple(String nom) {
            return nom.substring(nom.lastIndexOf('.') + 1);
        }

        private void joindre(Tree morceau, StringBuilder dit) {
            if (morceau instanceof BinaryTree somme && somme.getKind() == Tree.Kind.PLUS) {
                joindre(somme.getLeftOperand(), dit);
                joindre(somme.getRightOperand(), dit);
            } else if (morceau instanceof LiteralTree texte && texte.getValue() instanceof String lu) {
                dit.append(lu);
            } else {
                dit.append(TROU);
                scan(morceau, null);
            }
        }
    }
}
