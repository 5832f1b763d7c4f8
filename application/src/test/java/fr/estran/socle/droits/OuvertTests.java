package fr.estran.socle.droits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import fr.estran.socle.droits.Droits.LignesDesControleurs;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What a controller says of whom it is open to is the table of rights, and it says it of all that it answers. */
class OuvertTests {

    @Ouvert(Cercle.GESTION)
    @RequestMapping("/reglages/phares")
    static class Phares {

        @GetMapping({"", "/liste"})
        void lire() {}

        @PostMapping("/{phare}/eteindre")
        @Ouvert(value = Cercle.LE_RESPONSABLE, sensible = true)
        void eteindre() {}

        void rien() {}
    }

    static class Plage {

        @GetMapping("/plage")
        @Ouvert(Cercle.TOUT_LE_MONDE)
        void lire() {}

        @PostMapping("/plage/{jeton}")
        @Ouvert(value = Cercle.TOUT_LE_MONDE, frein = Retenue.LIEN)
        void venir() {}
    }

    static class Oublie {

        @GetMapping("/oublie")
        void lire() {}
    }

    static class SansFrein {

        @PostMapping("/plage")
        @Ouvert(Cercle.TOUT_LE_MONDE)
        void venir() {}
    }

    static class EffaceSansFrein {

        @DeleteMapping("/plage/{jeton}")
        @Ouvert(Cercle.TOUT_LE_MONDE)
        void effacer() {}
    }

    static class FreinDeTrop {

        @PostMapping("/equipe/plage")
        @Ouvert(value = Cercle.EQUIPE, frein = Retenue.LIEN)
        void venir() {}
    }

    @Test
    void is_said_on_a_method_or_else_on_its_controller() {
        assertThat(lignes(Phares.class))
                .containsExactlyInAnyOrder(
                        "GET /reglages/phares GESTION",
                        "GET /reglages/phares/liste GESTION",
                        "POST /reglages/phares/{phare}/eteindre LE_RESPONSABLE sensible");
    }

    @Test
    void says_what_slows_down_whoever_goes_through_an_open_door() {
        assertThat(lignes(Plage.class))
                .containsExactlyInAnyOrder("GET /plage TOUT_LE_MONDE", "POST /plage/{jeton} TOUT_LE_MONDE LIEN");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> lignes(SansFrein.class))
                .withMessageContaining("says what slows down")
                .withMessageEndingWith("POST /plage");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> lignes(EffaceSansFrein.class))
                .withMessageEndingWith("DELETE /plage/{jeton}");
        assertThatIllegalArgumentException().isThrownBy(() -> lignes(FreinDeTrop.class));
    }

    @Test
    void is_read_with_the_link_that_it_counts() {
        var porte = Droit.de(HttpMethod.GET, "/plage/{jeton}/{jour}", Cercle.TOUT_LE_MONDE);
        assertThat(porte.jeton("/plage/abc/42")).hasValue("abc");
        assertThat(Droit.de(HttpMethod.GET, "/plage", Cercle.TOUT_LE_MONDE).jeton("/plage"))
                .isEmpty();
    }

    @Test
    void is_asked_of_all_that_is_answered() {
        assertThatIllegalStateException()
                .isThrownBy(() -> lignes(Oublie.class))
                .withMessageContaining("OuvertTests$Oublie#lire answers requests and does not say to whom it is open");
    }

    private static List<String> lignes(Class<?> controleur) {
        return LignesDesControleurs.de(Stream.of(controleur)).stream()
                .filter(droit -> !LignesDesControleurs.SANS_CONTROLEUR.contains(droit))
                .map(OuvertTests::ligne)
                .toList();
    }

    private static String ligne(Droit droit) {
        var cercle = Stream.of(Cercle.values())
                .filter(un -> un.roles().equals(droit.roles()))
                .findFirst()
                .orElseThrow();
        return droit.methode() + " " + droit.chemin().getPatternString() + " " + cercle
                + (droit.frein() == null ? "" : " " + droit.frein())
                + (droit.sensible() ? " sensible" : "");
    }
}
