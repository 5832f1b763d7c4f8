package fr.estran;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import fr.estran.Sources.Source;
import java.lang.ref.SoftReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The application as it is built: its classes, read once for all the rules, its wings and modules, and what each of them uses. */
public final class Plan {

    static final String RACINE = "fr.estran";
    static final Path MODELES = Path.of("src/main/jte");

    private static final String PAGES = "gg.jte.generated.precompiled";

    /** Some hundred megabytes: whoever needs the room takes it, and what comes after imports again. */
    private static SoftReference<JavaClasses> importees = new SoftReference<>(null);

    private static final Pattern PHRASES = Pattern.compile("\\bMessages\\s*\\.de\\(\\s*\"([^\"]+)\"");
    private static final Pattern VUE = Pattern.compile("([a-z]+(?:/[a-z]+)*)/[\\w-]+");

    private Plan() {}

    /** One module uses another: where, and what. */
    record Fleche(String de, String vers, String ou) {}

    /** With what jte makes of our templates: they too use our types. */
    public static synchronized JavaClasses codeEtPages() {
        var gardees = importees.get();
        if (gardees == null) {
            gardees = importer();
            importees = new SoftReference<>(gardees);
        }
        return gardees;
    }

    /** What others have written is named here, never opened: that would be most of the time. */
    private static JavaClasses importer() {
        return ArchConfiguration.withThreadLocalScope(reglages -> {
            reglages.setResolveMissingDependenciesFromClassPath(false);
            return new ClassFileImporter()
                    .importUrl(Application.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation());
        });
    }

    static Set<String> modules() {
        var modules = new TreeSet<String>();
        Sources.TOUTES.stream()
                .map(Source::module)
                .filter(nom -> !nom.isEmpty())
                .forEach(modules::add);
        return modules;
    }

    /** By a type, in Java or in a template; by a view that is rendered. */
    static List<Fleche> fleches() {
        var types = codeEtPages().stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(Plan::type);
        var importations = Sources.TOUTES.stream().flatMap(Plan::importations);
        var vues = Sources.TOUTES.stream().flatMap(Plan::vues);
        return entreDeux(Stream.of(types, importations, vues).flatMap(fleches -> fleches));
    }

    /** One wing uses another: by what its modules use, or by a bundle that is asked for its sentences. */
    static List<Fleche> flechesEntreAiles() {
        var phrases = Stream.of(Sources.DOSSIER, MODELES).flatMap(Plan::phrases);
        return entreDeux(Stream.concat(fleches().stream(), phrases)
                .map(fleche -> new Fleche(aile(fleche.de()), aile(fleche.vers()), fleche.ou())));
    }

    private static List<Fleche> entreDeux(Stream<Fleche> fleches) {
        return fleches.filter(fleche -> !fleche.de().isEmpty() && !fleche.vers().isEmpty())
                .filter(fleche -> !fleche.de().equals(fleche.vers()))
                .distinct()
                .toList();
    }

    /** The wing that a module is in: itself, where it lies in the wing's own package. */
    static String aile(String module) {
        return module.split("\\.")[0];
    }

    /** Who uses whom. */
    static Map<String, Set<String>> usages(List<Fleche> fleches) {
        return fleches.stream()
                .collect(groupingBy(Fleche::de, TreeMap::new, mapping(Fleche::vers, toCollection(TreeSet::new))));
    }

    private static Fleche type(Dependency usage) {
        return new Fleche(
                module(usage.getOriginClass()),
                module(usage.getTargetClass()),
                racine(usage.getOriginClass()).getSimpleName() + " > "
                        + racine(usage.getTargetClass()).getSimpleName());
    }

    /** Of a constant that bytecode has taken over, the import is left. */
    private static Stream<Fleche> importations(Source source) {
        return source.importes().stream()
                .map(type -> new Fleche(source.module(), module(type), source.nom() + " > " + type));
    }

    private static Stream<Fleche> vues(Source source) {
        return source.textes().stream()
                .filter(texte -> VUE.matcher(texte).matches() && Files.exists(MODELES.resolve(texte + ".jte")))
                .map(vue -> new Fleche(source.module(), dossier(vue), source.nom() + " > " + vue));
    }

    private static Stream<Fleche> phrases(Path dossier) {
        return Stream.of(".java", ".jte")
                .flatMap(fin -> Fichiers.sous(dossier, fin).stream())
                .flatMap(fichier -> {
                    var module = dossier.relativize(fichier).toString().split("\\W")[0];
                    return PHRASES.matcher(Fichiers.lire(fichier))
                            .results()
                            .map(dit -> new Fleche(
                                    module, dit.group(1).split("/")[0], fichier.getFileName() + " > " + dit.group()));
                });
    }

    private static String dossier(String vue) {
        return vue.substring(0, vue.lastIndexOf('/')).replace('/', '.');
    }

    /** Of a type of ours, by its name. */
    private static String module(String type) {
        return Stream.of(type.substring(RACINE.length() + 1).split("\\."))
                .takeWhile(partie -> partie.matches("[a-z]+"))
                .collect(joining("."));
    }

    /** Of a class of ours, or of what a template of ours was compiled to; nothing for others'. */
    static String module(JavaClass type) {
        return Stream.of(RACINE, PAGES)
                .filter(racine -> type.getPackageName().startsWith(racine + "."))
                .map(racine -> type.getPackageName().substring(racine.length() + 1))
                .findFirst()
                .orElse("");
    }

    /** The type of its file. */
    static JavaClass racine(JavaClass type) {
        return type.getEnclosingClass().map(Plan::racine).orElse(type);
    }
}
