package fr.estran;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import fr.estran.Sources.Source;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Within a module too, what a file uses never leads back to it: each can be read after those that it stands on, and taken
 * away with them. Bytecode knows the types that no source names, sources the constants that bytecode has taken over.
 */
class CerclesTests {

    static final Map<String, Set<String>> USAGES = usages();

    @Test
    void has_no_circle_of_files_within_a_module() {
        assertThat(USAGES.values().stream().mapToInt(Set::size).sum()).isGreaterThan(1500);
        assertThat(Cercles.dans(USAGES)).isEmpty();
    }

    @Test
    void would_find_one_whatever_hangs_on_it() {
        var usages =
                Map.of("a", Set.of("b"), "b", Set.of("c", "d"), "c", Set.of("a"), "d", Set.of("e"), "f", Set.of("a"));

        assertThat(Cercles.dans(usages)).containsExactly(Set.of("a", "b", "c"));
    }

    private static Map<String, Set<String>> usages() {
        var fichiers = new HashSet<String>();
        Sources.TOUTES.forEach(source -> fichiers.add(source.toString()));
        var usages = new TreeMap<String, Set<String>>();
        Sources.TOUTES.forEach(source -> usages.put(source.toString(), nommes(source, fichiers)));
        Plan.codeEtPages().stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(CerclesTests::deNotrePaquet)
                .forEach(usage -> ajouter(usages, usage));
        return usages;
    }

    private static Set<String> nommes(Source source, Set<String> fichiers) {
        var nommes = new TreeSet<String>();
        source.mots().stream()
                .map(mot -> source.module() + "." + mot)
                .filter(nom -> fichiers.contains(nom) && !nom.equals(source.toString()))
                .forEach(nommes::add);
        return nommes;
    }

    private static boolean deNotrePaquet(Dependency usage) {
        var de = usage.getOriginClass().getPackageName();
        return de.startsWith(Plan.RACINE + ".")
                && usage.getTargetClass().getPackageName().equals(de);
    }

    /** A class that is no file of its own, as what the compiler makes of a switch, is part of the one that holds it. */
    private static void ajouter(Map<String, Set<String>> usages, Dependency usage) {
        var de = nom(usage.getOriginClass());
        var vers = nom(usage.getTargetClass());
        if (usages.containsKey(de) && usages.containsKey(vers) && !de.equals(vers)) {
            usages.get(de).add(vers);
        }
    }

    private static String nom(JavaClass type) {
        return Plan.module(type) + "." + Plan.racine(type).getSimpleName();
    }
}
