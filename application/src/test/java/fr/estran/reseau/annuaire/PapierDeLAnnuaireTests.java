package fr.estran.reseau.annuaire;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Ville;
import fr.estran.programme.affiche.FormeDePlaquette;
import fr.estran.socle.documents.Imposition;
import fr.estran.socle.droits.Role;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** The directory of Quimper on paper. It is Monday 15 January 2024. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
@Tag("long")
class PapierDeLAnnuaireTests {

    @Autowired
    ApplicationContext contexte;

    @Test
    void is_printed_by_need_and_by_organisme_in_one_click() {
        var ville = Ville.dans(contexte).avecQuimper();
        var livret = imprimer(ville, FormeDePlaquette.LIVRET);
        var grands = imprimer(ville, FormeDePlaquette.GRANDS_CARACTERES);

        assertThat(Imposition.pages(livret)).isBetween(8, 40);
        assertThat(Imposition.pages(grands)).isBetween(8, 40);
        var equipe = ville.visiteur(Role.ACCUEIL);
        assertThat(equipe.lire("/equipe/annuaire/papier/livret/imprimeur").body())
                .startsWith("%PDF");
        assertThat(equipe.lire("/equipe/annuaire/papier/depliant").statusCode()).isEqualTo(404);
        assertThat(equipe.lire("/equipe/annuaire/papier/rien").statusCode()).isEqualTo(404);
        assertThat(ville.visiteur().lire("/equipe/annuaire/papier/livret").statusCode())
                .isEqualTo(302);
    }

    private byte[] imprimer(Ville ville, FormeDePlaquette forme) {
        return ville.faire(() -> contexte.getBean(PapierDeLAnnuaire.class).imprimer(forme));
    }
}
