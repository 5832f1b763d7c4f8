package fr.estran;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import fr.estran.messages.Expediteur;
import fr.estran.personnes.registre.Detenteur;
import fr.estran.reseau.annuaire.AttacheALOrganisme;
import fr.estran.socle.commun.Cartes;
import fr.estran.socle.dossier.Porte;
import fr.estran.socle.droits.AttacheAuConseiller;
import fr.estran.ville.territoire.AttacheAuLieu;
import fr.estran.ville.territoire.AttacheAuQuartier;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.annotation.Order;

/** What several modules say one below the other stands in an order that is written, not in that of the folders their classes lie in. */
class OrdresTests {

    private static final Pattern RANG = Pattern.compile("\\bRANG\\w* = (\\d+);|\\b(?:new Carte|carte)\\(\\s*(\\d+),");

    @ParameterizedTest
    @ValueSource(
            classes = {
                AttacheALOrganisme.class,
                AttacheAuConseiller.class,
                AttacheAuLieu.class,
                AttacheAuQuartier.class,
                Detenteur.class,
                Expediteur.class,
                Porte.class
            })
    void says_the_place_of_each_beside_its_like(Class<?> famille) {
        var places = ArchitectureTests.notreCode().stream()
                .filter(type -> type.isAssignableTo(famille) && !type.isInterface())
                .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                .map(type -> type.tryGetAnnotationOfType(Order.class).map(Order::value))
                .toList();
        assertThat(places)
                .hasSizeGreaterThan(1)
                .doesNotContain(Optional.empty())
                .doesNotHaveDuplicates();
    }

    /** Two cards of one rank would stand in the order of their folders. */
    @Test
    void gives_each_module_ranks_of_its_own_on_the_page_of_the_day() {
        var rangs = ArchitectureTests.notreCode().stream()
                .filter(type -> type.isAssignableTo(Cartes.class) && !type.isInterface())
                .flatMap(type -> RANG.matcher(Fichiers.lire(source(type)))
                        .results()
                        .map(rang -> Objects.requireNonNullElse(rang.group(1), rang.group(2)))
                        .distinct())
                .toList();
        assertThat(rangs).hasSize(30).doesNotHaveDuplicates();
    }

    private static Path source(JavaClass type) {
        var nom = type.getFullName().substring("fr.estran.".length()).replaceFirst("\\$.*", "");
        return Sources.DOSSIER.resolve(nom.replace('.', '/') + ".java");
    }
}
