package fr.estran.messages.relances;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import fr.estran.Navigateur;
import fr.estran.inscriptions.places.DemandeInscription.Coordonnees;
import fr.estran.messages.BureauDePoste;
import fr.estran.messages.Seances;
import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.droits.Role;
import fr.estran.socle.vocabulaire.Moyen;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Writing to those who are registered, and being told, on a desk and on a telephone, in letters of twice their size. */
@Tag("navigateur")
class EcrireALEcranTests extends BureauDePoste {

    static final String LUNDI = "2024-01-15T09:00";

    @Test
    void is_written_seen_and_sent_on_pages_of_any_width() {
        var atelier = Seances.atelier(this, "2024-01-16T14:00");
        ville.faire(() -> {
            var conseiller = ConseillerId.nouveau();
            jdbc.sql("""
                insert into conseiller (structure_id, id, reference, prenom, nom, entree)
                values (structure_courante(), :id, 'c-1', 'Anne', 'Conseillère', '2021-09-01')
                """).param("id", conseiller).update();
            jdbc.sql("update compte set conseiller_id = :conseiller where id = :elle")
                    .param("conseiller", conseiller)
                    .param("elle", ville.comptes.get(Role.CONSEILLER))
                    .update();
            return jdbc.sql("insert into seance_conseiller (structure_id, seance_id, conseiller_id)"
                            + " values (structure_courante(), :seance, :conseiller)")
                    .param("seance", atelier.seance)
                    .param("conseiller", conseiller)
                    .update();
        });
        atelier.inscrire(LUNDI, "Riou", new Coordonnees("06 39 98 00 01", null, null, Moyen.SMS, false));
        atelier.inscrire(LUNDI, "Morvan", Seances.PAR_COURRIEL);
        atelier.inscrire(LUNDI, "Kerbrat", Seances.PAR_APPEL);
        try (var navigateur = new Navigateur()) {
            navigateur.ouvrir(1280, ColorScheme.LIGHT, page -> {
                ville.entrer(page, Role.CONSEILLER);
                page.navigate(ville.adresse("/equipe"));
                assertThat(page.textContent("main")).contains("Depuis votre dernier passage");
                regarder(page, "jour");
                page.navigate(ville.adresse("/mon-compte/nouvelles"));
                regarder(page, "choix");
                page.navigate(ville.adresse("/equipe/messages/ecrire?seance=" + atelier.seance));
                regarder(page, "ecrire");
                page.fill("#texte", "La salle a changé : 2e étage, demandez Mme Riou au 06 12 34 56 78.");
                page.click("button[value=apercu]");
                regarder(page, "apercu");
                page.click("button[value=envoyer]");
                assertThat(page.textContent("main")).contains("3 personnes à prévenir.");
                regarder(page, "ecrit");
                page.navigate(ville.adresse("/equipe/seances/" + atelier.seance + "/presences"));
                regarder(page, "feuille");
            });
        }
    }

    private static void regarder(Page page, String nom) {
        for (var largeur : List.of(1280, 390)) {
            Navigateur.montrer(page, largeur, largeur == 390 ? ColorScheme.DARK : ColorScheme.LIGHT);
            assertThat(Navigateur.fautes(page)).as(nom + " " + largeur).isEmpty();
            assertThat(Navigateur.debordements(page)).as(nom + " " + largeur).isEmpty();
        }
        assertThat(Navigateur.debordementsAuDouble(page)).as(nom).isEmpty();
        Navigateur.montrer(page, 1280, ColorScheme.LIGHT);
    }
}
