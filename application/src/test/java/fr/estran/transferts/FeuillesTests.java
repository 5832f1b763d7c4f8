package fr.estran.transferts;

import static org.assertj.core.api.Assertions.assertThat;

import fr.estran.Ville;
import fr.estran.acteurs.CompteId;
import fr.estran.acteurs.Role;
import fr.estran.commun.StructureCourante;
import fr.estran.correspondances.ApercuDeFeuille;
import fr.estran.correspondances.FeuilleLaide;
import fr.estran.correspondances.FeuilleOuverte.Ouverture;
import fr.estran.correspondances.NatureDeFeuille;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A sheet that nobody knew, handed in on the page where folders are: said, verified, confirmed. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class FeuillesTests {

    @Autowired
    ApplicationContext contexte;

    @Autowired
    Imports imports;

    @Autowired
    FeuillesEnAttente feuilles;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path dossier;

    Ville ville;
    CompteId elle;

    @BeforeEach
    void une_ville() {
        ville = Ville.dans(contexte);
        elle = ville.comptes.get(Role.ADMINISTRATEUR);
    }

    @Test
    void of_attendance_with_names_comes_in_as_it_was_counted_apart() throws Exception {
        var laide = new FeuilleLaide(11);
        var id = deposer(laide.presences(dossier.resolve("emargement 2025.xlsx")));

        var vue = voir(id);
        assertThat(vue.nature()).isEqualTo(NatureDeFeuille.PRESENCES);
        assertThat(vue.fautives()).isEmpty();
        assertThat(vue.repeter()).isTrue();
        assertThat(vue.manques()).isEmpty();

        confirmer(id, Map.of("garder", "Émargement du mardi"));
        assertThat(nombre("select count(*) from seance")).isEqualTo(laide.seances());
        assertThat(nombre("select count(*) from participation where presence = 'present'"))
                .isEqualTo(laide.presences());
        assertThat(nombre("select coalesce(sum(anonymes), 0) from affluence")).isEqualTo(laide.tetes());
        assertThat(nombre("select count(*) from usager")).isEqualTo(laide.personnes());
        assertThat(nombre("select sum(extract(epoch from fin - debut) / 60)::int from seance"))
                .isEqualTo(laide.minutes());
        assertThat(nombre("select count(*) from correspondance")).isEqualTo(1);

        var encore = deposer(laide.presences(dossier.resolve("emargement 2025.xlsx")));
        assertThat(voir(encore).gardee()).isEqualTo("Émargement du mardi");
        assertThat(verifier(encore, Map.of())).isInstanceOf(Lecture.Acceptee.class);
        assertThat(chez(() -> imports.voir(encore, elle)).depose().changements().aucun())
                .isTrue();
    }

    @Test
    void of_people_becomes_their_register_and_is_corrected_by_the_next_one() throws Exception {
        var laide = new FeuilleLaide(12);
        var id = deposer(laide.registre(dossier.resolve("usagers.csv"), false));
        var vue = voir(id);
        assertThat(vue.nature()).isEqualTo(NatureDeFeuille.PERSONNES);
        assertThat(vue.fautives()).isEmpty();
        confirmer(id, Map.of());
        assertThat(nombre("select count(*) from usager")).isEqualTo(laide.fiches());
        assertThat(nombre("select count(*) from usager where telephone is not null"))
                .isEqualTo(laide.telephones());
        assertThat(nombre("select count(*) from usager where to_jsonb(usager)::text like '%secret%'"))
                .isZero();

        ville.faire(() -> jdbc.sql("update usager set adresse = 'dite depuis'").update());
        var corrige = deposer(laide.registre(dossier.resolve("usagers.csv"), true));
        confirmer(corrige, Map.of());
        assertThat(nombre("select count(*) from usager")).isEqualTo(laide.fiches());
        assertThat(nombre("select count(*) from usager where adresse = 'dite depuis'"))
                .isEqualTo(laide.fiches());
        assertThat(nombre("select count(*) from usager where situation = 'retraite'"))
                .isEqualTo(laide.fiches());
    }

    TransfertId deposer(Path fichier) throws Exception {
        return chez(() -> {
            try (var recu = DossierTemporaire.ouvrir()) {
                Files.copy(fichier, recu.zip());
                var depot = imports.deposer(recu, fichier.getFileName().toString(), elle);
                assertThat(depot).isInstanceOf(ResultatDepot.ADire.class);
                return ((ResultatDepot.ADire) depot).id();
            }
        });
    }

    ApercuDeFeuille voir(TransfertId id) throws Exception {
        return chez(() -> {
            try (var recue = DossierTemporaire.ouvrir()) {
                var ouverte =
                        (Ouverture.Ouverte) feuilles.regarder(id, elle, recue).ouverture();
                return ouverte.feuille().apercu();
            }
        });
    }

    Lecture verifier(TransfertId id, Map<String, String> reponses) throws Exception {
        chez(() -> {
            ville.faire(() -> {
                feuilles.repondre(id, elle, reponses);
                return true;
            });
            return true;
        });
        return chez(() -> feuilles.verifier(id, elle));
    }

    void confirmer(TransfertId id, Map<String, String> reponses) throws Exception {
        assertThat(verifier(id, reponses)).isInstanceOf(Lecture.Acceptee.class);
        assertThat(nombre("select count(*) from journal where acte = 'import.confirmer'"))
                .isLessThan(10);
        assertThat(chez(() -> imports.confirmer(id, elle))).isInstanceOf(ResultatConfirmation.Fait.class);
    }

    private <T> T chez(Callable<T> travail) throws Exception {
        return StructureCourante.auNomDe(ville.structure, travail::call);
    }

    private int nombre(String requete) {
        return ville.faire(() -> jdbc.sql(requete).query(Integer.class).single());
    }
}
