package fr.estran.bilan.actes;

import fr.estran.bilan.actes.Annexe.Sorte;
import fr.estran.bilan.actes.RapportAnnuel.Validation;
import fr.estran.bilan.publication.Publie.Dit;
import fr.estran.bilan.rapport.Acte;
import fr.estran.bilan.rapport.ChiffreDefini;
import fr.estran.bilan.rapport.Preparation.Piece;
import fr.estran.socle.commun.Identifiants;
import fr.estran.socle.commun.Introuvable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.ObjIntConsumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is kept of a validated report: its frozen figures, words and files, and what was added beside them. */
@Service
@Transactional(readOnly = true)
class Archives {

    private final FigeRepository figes;
    private final AnnexeRepository annexes;

    Archives(FigeRepository figes, AnnexeRepository annexes) {
        this.figes = figes;
        this.annexes = annexes;
    }

    public List<TexteFige> textes(RapportId rapport) {
        return figes.textes(rapport);
    }

    public List<ChiffreDefini> chiffres(RapportId rapport) {
        return figes.chiffres(rapport);
    }

    public List<PieceFigee> pieces(RapportId rapport) {
        return figes.pieces(rapport);
    }

    /** The bytes that were frozen, whatever became of the records. */
    public PieceFigee.Contenu piece(RapportId rapport, String nom) {
        return figes.lire(rapport, nom).orElseThrow(Introuvable::new);
    }

    public List<Annexe> annexes(RapportId rapport) {
        return annexes.annexes(rapport);
    }

    /** The documents that a page made apart goes with: it says their imprints. */
    public List<PieceFigee> pdf(RapportId rapport) {
        return pieces(rapport).stream()
                .filter(piece -> piece.publique() && piece.nom().endsWith(".pdf"))
                .toList();
    }

    public EnTete enTete(RapportId rapport, Validation validation, Parcours parcours) {
        return EnTete.de(rapport, validation, parcours, annexes(rapport), figes.entetes(rapport));
    }

    /** Once, and for good: the database lets nobody change it afterwards. */
    @Transactional
    public void figer(RapportId rapport, Fige fige) {
        chacun(fige.chiffres(), (chiffre, rang) -> figes.chiffre(rapport, rang, chiffre));
        chacun(fige.textes(), (texte, rang) -> figes.texte(rapport, rang, texte));
        figes.entete(rapport, rapport.valeur(), fige.entete());
        chacun(fige.dits(), (dit, rang) -> figes.dit(rapport, rang, dit));
        fige.pieces().forEach(piece -> figes.piece(rapport, piece));
    }

    private static <T> void chacun(List<T> tous, ObjIntConsumer<T> garder) {
        for (int rang = 0; rang < tous.size(); rang++) {
            garder.accept(tous.get(rang), rang);
        }
    }

    @Transactional
    public UUID ajouter(RapportId rapport, Annexe.Sorte nature, String nom, byte[] contenu, String par) {
        return annexes.ajouter(rapport, nature, nom, contenu, par);
    }

    /** What a cover says, so that one knows when it no longer does. */
    @Transactional
    public void direEnTete(RapportId rapport, UUID garde, Acte dit) {
        figes.entete(rapport, garde, dit);
    }

    public Annexe.Contenu annexe(RapportId rapport, UUID id) {
        return annexes.lire(rapport, id).orElseThrow(Introuvable::new);
    }

    /** What is added to a frozen report: one row more each time, and none that changes. */
    @Repository
    record AnnexeRepository(JdbcClient jdbc, Clock horloge) {

        UUID ajouter(RapportId rapport, Sorte nature, String nom, byte[] contenu, String par) {
            var id = Identifiants.nouveau();
            jdbc.sql("""
                insert into rapport_annexe
                    (structure_id, id, rapport_id, nature, nom, contenu, empreinte, etabli_le, etabli_par)
                values (structure_courante(), :id, :rapport, :nature, :nom, :contenu, :empreinte, :le, :par)
                """)
                    .param("id", id)
                    .param("rapport", rapport)
                    .param("nature", nature.name().toLowerCase(Locale.ROOT))
                    .param("nom", nom)
                    .param("contenu", contenu)
                    .param("empreinte", Empreinte.de(contenu).octets())
                    .param("le", horloge.instant())
                    .param("par", par)
                    .update();
            return id;
        }

        /** The latest first. */
        List<Annexe> annexes(RapportId rapport) {
            return jdbc.sql("""
                select id, nature, nom, empreinte, length(contenu) as taille, etabli_le, etabli_par
                from rapport_annexe
                where rapport_id = :rapport
                order by etabli_le desc, id desc
                """)
                    .param("rapport", rapport)
                    .query(AnnexeRepository::annexe)
                    .list();
        }

        Optional<Annexe.Contenu> lire(RapportId rapport, UUID id) {
            return jdbc.sql("""
                select id, nature, nom, empreinte, length(contenu) as taille, etabli_le, etabli_par, contenu
                from rapport_annexe
                where rapport_id = :rapport and id = :id
                """)
                    .param("rapport", rapport)
                    .param("id", id)
                    .query((ligne, rang) -> new Annexe.Contenu(annexe(ligne, rang), ligne.getBytes("contenu")))
                    .optional();
        }

        private static Annexe annexe(ResultSet ligne, int rang) throws SQLException {
            return new Annexe(
                    ligne.getObject("id", UUID.class),
                    Sorte.valueOf(ligne.getString("nature").toUpperCase(Locale.ROOT)),
                    ligne.getString("nom"),
                    new Empreinte(ligne.getBytes("empreinte")),
                    ligne.getInt("taille"),
                    ligne.getObject("etabli_le", OffsetDateTime.class).toInstant(),
                    ligne.getString("etabli_par"));
        }
    }

    /** All that is kept of a report on the day when it is validated, whatever becomes of the records. */
    record Fige(
            Acte entete, List<ChiffreDefini> chiffres, List<TexteFige> textes, List<Dit> dits, List<Piece> pieces) {}
}
