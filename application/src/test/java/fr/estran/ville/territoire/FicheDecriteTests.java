package fr.estran.ville.territoire;

import static fr.estran.socle.dossier.Champ.ligne;
import static fr.estran.ville.territoire.DescriptionDeLieu.LIEU;
import static fr.estran.ville.territoire.DescriptionDeLieu.PRATIQUE;
import static fr.estran.ville.territoire.DescriptionDeLieu.TENUE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.socle.commun.Champs;
import fr.estran.socle.dossier.Champ;
import fr.estran.socle.dossier.Colonne;
import fr.estran.socle.dossier.FicheDecrite;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is read of a description: of venues, and of a venue that would have a field more. */
class FicheDecriteTests {

    private static final FicheDecrite AUGMENTEE = FicheDecrite.de(
            LIEU.table(),
            LIEU.mots(),
            Stream.concat(
                            LIEU.champs().stream(),
                            Stream.of(ligne("motDePasseDuWifi", 60)
                                    .partie(PRATIQUE)
                                    .groupe("pour_l_equipe")
                                    .dans("lieux_pratique")))
                    .toArray(Champ[]::new));

    @Test
    void is_typed_kept_taken_over_and_exported_by_one_line_more() {
        var dits =
                Champs.AUCUN.avec("motDePasseDuWifi", "  demandez à l'accueil ").avec("etage", "1er");

        assertThat(AUGMENTEE.groupe("pour_l_equipe")).extracting(Champ::nom).endsWith("motDePasseDuWifi");
        assertThat(AUGMENTEE.fautes(PRATIQUE, dits)).isEmpty();
        assertThat(AUGMENTEE.fautes(PRATIQUE, dits.avec("motDePasseDuWifi", "x".repeat(61))))
                .containsOnlyKeys("motDePasseDuWifi");
        assertThat(AUGMENTEE.lire(PRATIQUE, dits)).containsEntry("mot_de_passe_du_wifi", "demandez à l'accueil");
        assertThat(AUGMENTEE.update(PRATIQUE)).contains("mot_de_passe_du_wifi = :mot_de_passe_du_wifi");
        assertThat(AUGMENTEE.select()).contains(", mot_de_passe_du_wifi from lieu");
        assertThat(AUGMENTEE.completer())
                .contains("mot_de_passe_du_wifi = coalesce(lieu.mot_de_passe_du_wifi, autre.mot_de_passe_du_wifi)");
        assertThat(AUGMENTEE.colonnes("lieux_pratique", Colonne.reference()))
                .extracting(Colonne::nom)
                .contains("id", "etage", "mot_de_passe_du_wifi");
    }

    @Test
    void says_again_what_was_typed() {
        var dits = Champs.AUCUN
                .avec("nom", "Le port")
                .avec("coordonnees", "47.9975, -4.0979")
                .avec("capacite", "12")
                .avec("accesPmr", "non")
                .avec("mobile", "oui");
        Map<String, Object> ligne = new LinkedHashMap<>(LIEU.lire(TENUE, dits));

        assertThat(LIEU.dire(TENUE, ligne)).isEqualTo(dits);
        assertThat(ligne).containsEntry("acces_pmr", false).containsEntry("capacite", 12);
    }

    @Test
    void refuses_by_the_words_of_the_field_or_of_its_kind() {
        var fautes = LIEU.fautes(
                TENUE,
                Champs.AUCUN
                        .avec("capacite", "dix")
                        .avec("accesPmr", "peut-être")
                        .avec("commune", "c".repeat(101)));

        assertThat(fautes)
                .containsEntry("nom", "Il manque le nom du lieu.")
                .containsEntry("capacite", "Un nombre de places va de 0 à 100 000.")
                .containsEntry("accesPmr", "Choisissez une des réponses.")
                .containsEntry("commune", "Ce texte est trop long : 100 signes au plus.");
        assertThat(LIEU.fautes(
                        PRATIQUE, Champs.AUCUN.avec("contactTelephone", "non").avec("contactCourriel", "a")))
                .isEqualTo(Map.of(
                        "contactTelephone", "Ce numéro n'est pas un numéro de téléphone.",
                        "contactCourriel", "Cette adresse e-mail n'est pas complète."));
    }

    @Test
    void is_called_in_its_own_words_and_by_nothing_that_another_form_has() {
        var paroles = LIEU.paroles(PRATIQUE, Map.of());

        assertThat(paroles.champ("contactNom")).isEqualTo("Qui appeler");
        assertThat(List.of("capacite", "inconnu")).noneMatch(paroles::sait);
    }
}
