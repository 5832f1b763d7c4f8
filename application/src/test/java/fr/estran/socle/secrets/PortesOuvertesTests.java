package fr.estran.socle.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.socle.droits.Droit;
import fr.estran.socle.droits.Droits;
import fr.estran.socle.droits.Retenue;
import fr.estran.socle.droits.Role;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** Goes through each door that is open to all, as a program would. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "estran.freins.largesse=0.02")
@Tag("long")
class PortesOuvertesTests {

    @Autowired
    ApplicationContext contexte;

    @Autowired
    Droits droits;

    Ville ville;

    @BeforeEach
    void une_ville() {
        ville = Ville.dans(contexte);
    }

    Stream<Droit> portes() {
        return droits.table().stream().filter(droit -> droit.frein() != null);
    }

    static String adresse(Droit porte, String jeton) {
        return porte.chemin()
                .getPatternString()
                .replace("{jeton}", jeton)
                .replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
    }

    @Test
    void slows_down_whoever_goes_through_too_often_by_any_of_them() {
        var constats = new SoftAssertions();
        var portes = portes().toList();
        assertThat(portes).hasSizeGreaterThan(35);
        for (var rang = 0; rang < portes.size(); rang++) {
            var porte = portes.get(rang);
            var visiteur = ville.visiteur().depuis("127.0.1." + (rang + 1));
            var statuts = IntStream.range(0, 14)
                    .mapToObj(_ -> visiteur.poster(adresse(porte, "un-lien"), Map.of()))
                    .map(HttpResponse::statusCode)
                    .toList();
            var freinee = porte.frein() != Retenue.PASSERELLE;
            constats.assertThat(statuts.contains(429))
                    .as("%s: %s", porte.chemin(), statuts)
                    .isEqualTo(freinee);
            constats.assertThat(statuts).as("%s", porte.chemin()).allMatch(statut -> statut < 500);
        }
        constats.assertAll();
    }

    @Test
    void counts_a_link_wherever_it_is_opened_from() {
        var lien = UUID.randomUUID().toString();
        var statuts = IntStream.range(0, 14)
                .mapToObj(rang -> ville.visiteur()
                        .depuis("127.0.2." + (rang + 1))
                        .poster("/suite-donnee/" + lien, Map.of())
                        .statusCode())
                .toList();
        assertThat(statuts.getLast()).isEqualTo(429);
    }

    /** One connection is the whole town hall's: who is signed in there is not slowed down by who is not. */
    @Test
    void counts_nobody_who_is_signed_in() {
        var membre = membre();
        IntStream.range(0, 30).forEach(_ -> ville.visiteur().poster("/mon-quartier", Map.of()));
        assertThat(ville.visiteur().poster("/mon-quartier", Map.of()).statusCode())
                .isEqualTo(429);
        assertThat(membre.poster("/mon-quartier", Map.of()).statusCode()).isNotEqualTo(429);
    }

    @Test
    void gives_back_what_was_typed_in_words_that_accuse_nobody() {
        var visiteur = ville.visiteur().depuis("127.0.3.1");
        visiteur.entetes.put("Sec-Fetch-Site", "same-origin");
        IntStream.range(0, 14).forEach(_ -> visiteur.poster("/trouver", Map.of("besoin", "impots")));
        var page = visiteur.poster("/trouver", Map.of("phrase", "remplir ma feuille"));
        assertThat(page.statusCode()).isEqualTo(429);
        assertThat(page.headers().firstValueAsLong("Retry-After")).isPresent();
        assertThat(page.body())
                .contains("Beaucoup de demandes arrivent en même temps", "Ce n'est pas forcément de votre fait")
                .contains("remplir ma feuille", "Renvoyer ce que j'avais écrit");
    }

    private Visiteur membre() {
        return ville.visiteur(Role.CONSEILLER);
    }
}
