package fr.estran.bilan.actes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.estran.Village;
import fr.estran.socle.base.Contraintes;
import fr.estran.socle.commun.StructureId;
import fr.estran.socle.documents.Exemples;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataIntegrityViolationException;

/** One frozen report serves all: each attempt on it is refused, and leaves it as it was. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BilanFigeTests {

    @Autowired
    Mairie mairie;

    StructureId structure;

    @BeforeAll
    void un_bilan_valide(@TempDir Path dossier) throws IOException {
        structure = mairie.fonder(Village.dans(dossier));
        var rapport = mairie.commencer(structure);
        mairie.ecrire(structure, rapport, "activite", "À moi.", 0);
        mairie.executer(structure, """
                insert into rapport_photographie
                select structure_id, gen_random_uuid(), id, 'actions', 1, decode('%s', 'hex'), 'Une salle.', null, null, 'personne', now(), 'Anne'
                from rapport
                """.formatted(HexFormat.of().formatHex(Exemples.image("jpeg", 60, 40))));
        mairie.valider(structure, rapport);
        mairie.executer(structure, """
                insert into rapport_annexe
                select structure_id, gen_random_uuid(), id, 'retour', 'retour.pdf', '', sha256(''), now(), 'Anne' from rapport
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update rapport_chiffre set valeur = valeur + 1",
                "delete from rapport_chiffre",
                "insert into rapport_chiffre select structure_id, rapport_id, 9999, chemin, detail, nom, unite, regle, 1, 1 from rapport_chiffre limit 1",
                "update rapport_dit set valeur = 1",
                "delete from rapport_dit",
                "insert into rapport_dit select structure_id, rapport_id, 9999, annee, chemin, codes, 1 from rapport_dit limit 1",
                "update rapport set precaution = 'garder'",
                "update rapport_texte set publie = ''",
                "delete from rapport_texte",
                "insert into rapport_texte select structure_id, rapport_id, 'autre', 99, '', '', '' from rapport_texte limit 1",
                "update rapport_piece set publique = true",
                "update rapport_piece set contenu = '', empreinte = sha256('')",
                "delete from rapport_piece",
                "insert into rapport_piece select structure_id, rapport_id, 'autre.pdf', '', sha256(''), true from rapport_piece limit 1",
                "update rapport_section set texte = ''",
                "insert into rapport_section select structure_id, id, 'lieux', '', null, '', '[]', 1, now(), '' from rapport",
                "delete from rapport_section",
                "update rapport_photographie set accord = 'ecrit'",
                "delete from rapport_photographie",
                "insert into rapport_photographie select structure_id, gen_random_uuid(), rapport_id, section, 2, image, description, null, null, accord, now(), '' from rapport_photographie",
                "update rapport set etat = 'brouillon', auteur_nom = null, auteur_qualite = null, valide_le = null, valide_par = null, titre = null, collectivite = null",
                "update rapport set auteur_nom = 'Une autre'",
                "update rapport_annexe set nom = 'autre.pdf'",
                "delete from rapport_annexe",
                "delete from rapport",
            })
    void refuses_the_application_to_touch_what_is_frozen(String ordre) {
        assertThatThrownBy(() -> mairie.executer(structure, ordre))
                .isInstanceOfSatisfying(
                        DataIntegrityViolationException.class,
                        refus -> assertThat(Contraintes.phrase(refus))
                                .contains("Un bilan validé ne change plus : une correction est une nouvelle version."));
    }
}
