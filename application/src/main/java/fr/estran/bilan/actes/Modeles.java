package fr.estran.bilan.actes;

import fr.estran.socle.documents.LectureModele;
import fr.estran.socle.documents.ModeleOdt;
import fr.estran.socle.documents.ModeleRefuse.RaisonDeRefus;
import fr.estran.socle.droits.Journal;
import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The town's own model of document: the last one that was handed in. */
@Service
class Modeles {

    private static final int TAILLE = 10 << 20;

    private final ModeleRepository modeles;
    private final Journal journal;

    Modeles(ModeleRepository modeles, Journal journal) {
        this.modeles = modeles;
        this.journal = journal;
    }

    /** Reports that are validated already keep their own dress. */
    @Transactional
    public LectureModele deposer(String nom, byte[] contenu, String par) {
        if (contenu.length > TAILLE) {
            return new LectureModele.Refuse(RaisonDeRefus.TROP_GROS);
        }
        var lecture = LectureModele.de(contenu);
        if (lecture instanceof LectureModele.Lu) {
            modeles.deposer(ReponseFichier.propre(nom), contenu, par);
            journal.noter("bilan.deposer_modele", null);
        }
        return lecture;
    }

    @Transactional
    public void retirer() {
        modeles.retirer();
        journal.noter("bilan.retirer_modele", null);
    }

    @Transactional(readOnly = true)
    public Optional<ModeleDepose> depose() {
        return modeles.depose();
    }

    /** Why the model that was kept is no longer used: what is asked of a model may have become stricter since. */
    @Transactional(readOnly = true)
    public Optional<LectureModele.Refuse> refus() {
        return lecture().map(lecture -> lecture instanceof LectureModele.Refuse refus ? refus : null);
    }

    /** The model in use. */
    @Transactional(readOnly = true)
    public Optional<ModeleOdt> lu() {
        return lecture().map(lecture -> lecture instanceof LectureModele.Lu(var lu) ? lu : null);
    }

    private Optional<LectureModele> lecture() {
        return modeles.contenu().map(LectureModele::de);
    }

    /** The town's own model of document: there is one, or none. */
    @Repository
    record ModeleRepository(JdbcClient jdbc, Clock horloge) {

        Optional<byte[]> contenu() {
            return jdbc.sql("select contenu from rapport_modele")
                    .query(byte[].class)
                    .optional();
        }

        Optional<ModeleDepose> depose() {
            return jdbc.sql("select nom, depose_le as le, depose_par as par from rapport_modele")
                    .query(ModeleDepose.class)
                    .optional();
        }

        void deposer(String nom, byte[] contenu, String par) {
            jdbc.sql("""
                insert into rapport_modele (structure_id, nom, contenu, depose_le, depose_par)
                values (structure_courante(), :nom, :contenu, :le, :par)
                on conflict (structure_id) do update
                set nom = excluded.nom,
                    contenu = excluded.contenu,
                    depose_le = excluded.depose_le,
                    depose_par = excluded.depose_par
                """)
                    .param("nom", nom)
                    .param("contenu", contenu)
                    .param("le", horloge.instant())
                    .param("par", par)
                    .update();
        }

        void retirer() {
            jdbc.sql("delete from rapport_modele").update();
        }
    }
}
