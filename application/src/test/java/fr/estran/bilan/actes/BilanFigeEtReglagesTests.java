package fr.estran.bilan.actes;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Ville;
import fr.estran.Visiteur;
import fr.estran.bilan.actes.RapportAnnuel.PieceFigee;
import fr.estran.socle.droits.Role;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a town sets right in its lists changes what it counts from then on, and nothing of what was frozen. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Tag("long")
class BilanFigeEtReglagesTests {

    @Autowired
    ApplicationContext contexte;

    @Autowired
    Mairie mairie;

    @Autowired
    Archives archives;

    Ville ville;
    Visiteur responsable;

    @Test
    void stays_byte_for_byte_when_lists_are_set_right_and_living_figures_follow() {
        ville = Ville.dans(contexte).avecQuimper();
        responsable = ville.visiteur(Role.RESPONSABLE);
        var rapport = mairie.valide(ville.structure);
        var avant = pieces(rapport);
        var fige = new String(avant.get("chiffres.html"), StandardCharsets.UTF_8);
        assertThat(fige).contains(nom("L04"), "Centre-ville", "Tablette");
        assertThat(territoire()).contains(nom("L04"), "Centre-ville");
        var seances = dit("select count(*)::text from seance");

        reunir("/equipe/lieux/" + id("L05") + "/reunir", id("L04"));
        fait(responsable
                .remplir("/reglages/quartiers/centre_ville", Map.of("nom", "Le Haut-Pays"))
                .statusCode());
        fait(responsable
                .poster("/reglages/thematiques/tablette/reunir", Map.of("dans", "smartphone"))
                .statusCode());
        fait(responsable
                .remplir("/reglages/formes/stage", Map.of("proposee", ""))
                .statusCode());

        assertThat(territoire()).contains("Le Haut-Pays", nom("L05")).doesNotContain(nom("L04"), "Centre-ville");
        assertThat(responsable.lire("/statistiques?annee=2023&section=demandes").body())
                .contains("Smartphone")
                .doesNotContain("Tablette");
        assertThat(dit("select count(*)::text from seance")).isEqualTo(seances);
        var apres = pieces(rapport);
        assertThat(apres.keySet()).isEqualTo(avant.keySet());
        apres.forEach((nom, octets) -> assertThat(octets).as(nom).isEqualTo(avant.get(nom)));
        assertThat(mairie.pour(ville.structure, () -> archives.pieces(rapport)))
                .allSatisfy(piece ->
                        assertThat(Empreinte.de(apres.get(piece.nom()))).isEqualTo(piece.empreinte()));
    }

    private Map<String, byte[]> pieces(RapportId rapport) {
        return mairie.pour(
                ville.structure,
                () -> archives.pieces(rapport).stream()
                        .collect(toMap(
                                PieceFigee::nom,
                                piece -> archives.piece(rapport, piece.nom()).octets())));
    }

    private String territoire() {
        return responsable.lire("/statistiques?annee=2023&section=territoire").body();
    }

    private void reunir(String page, String absorbe) {
        var accord = responsable
                .lire(page + "?avec=" + absorbe)
                .body()
                .replaceAll("(?s).*name=\"accord\" value=\"([^\"]*)\".*", "$1");
        fait(responsable.poster(page, Map.of("avec", absorbe, "accord", accord)).statusCode());
    }

    private static void fait(int statut) {
        assertThat(statut).isEqualTo(302);
    }

    private String id(String reference) {
        return dit("select id::text from lieu where reference = '" + reference + "'");
    }

    private String nom(String reference) {
        return dit("select nom from lieu where reference = '" + reference + "'");
    }

    private String dit(String sql) {
        return ville.faire(() ->
                contexte.getBean(JdbcClient.class).sql(sql).query(String.class).single());
    }
}
