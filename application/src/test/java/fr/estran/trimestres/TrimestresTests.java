package fr.estran.trimestres;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.acteurs.Role;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Quarters as the team finds them: those of the records, with what is in them and what they lack. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "estran.horloge=2024-01-15T08:00:00Z")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("long")
class TrimestresTests {

    private static final String LISTE = "/equipe/programme/trimestres";
    private static final String EN_COURS = LISTE + "/2024-T1";
    private static final String PROCHAIN = LISTE + "/2024-T2";

    @Autowired
    ApplicationContext contexte;

    @Autowired
    JdbcClient jdbc;

    Ville ville;
    Visiteur responsable;

    @BeforeAll
    void quimper() {
        ville = Ville.dans(contexte).avecQuimper();
        responsable = ville.visiteur(Role.RESPONSABLE);
    }

    private String page(String adresse) {
        var lue = responsable.lire(adresse);
        assertThat(lue.statusCode()).as(adresse).isEqualTo(200);
        return lue.body().replace("\u00a0", " ").replace("&#39;", "'");
    }

    private static String ligne(String page, String titre) {
        return page.substring(page.indexOf(titre), page.indexOf("</li>", page.indexOf(titre)));
    }

    @Test
    void lists_those_of_the_records_as_what_they_are_and_the_next_one() {
        assertThat(responsable.lire("/equipe/programme").body()).contains("href=\"" + LISTE + "\"", EN_COURS);
        var liste = page(LISTE);
        assertThat(ligne(liste, "Trimestre d'octobre à décembre 2023")).contains("Bouclé", "148 séances");
        assertThat(ligne(liste, "Trimestre de janvier à mars 2024")).contains("Publié", "129 séances");
        assertThat(ligne(liste, "Trimestre d'avril à juin 2024")).contains("En préparation", "Aucune action");
        assertThat(liste).contains("Trimestre de janvier à mars 2022");
        assertThat(responsable.lire(LISTE + "/2024-T5").statusCode()).isEqualTo(404);
        assertThat(responsable.lire(LISTE + "/printemps").statusCode()).isEqualTo(404);
        assertThat(page(LISTE + "/2031-T1")).contains("Rien n'est encore prévu");
    }
}
