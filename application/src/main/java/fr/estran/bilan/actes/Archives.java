package fr.estran.bilan.actes;

import fr.estran.bilan.actes.Annexe.Sorte;
import fr.estran.bilan.actes.RapportAnnuel.PieceFigee;
import fr.estran.bilan.actes.RapportAnnuel.TexteFige;
import fr.estran.bilan.actes.RapportAnnuel.Validation;
import fr.estran.bilan.publication.Publie.Dit;
import fr.estran.bilan.rapport.Acte;
import fr.estran.bilan.rapport.ChiffreDefini;
import fr.estran.bilan.rapport.Preparation.Piece;
import fr.estran.socle.commun.Identifiants;
import fr.estran.socle.commun.Introuvable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** What it tells of people and of presences, as it was grouped. */
    public List<Dit> dits(RapportId rapport) {
        return figes.dits(rapport);
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

    public EnTete enTete(RapportAnnuel rapport, Validation validation, Parcours parcours) {
        return EnTete.de(rapport, validation, parcours, annexes(rapport.id()), figes.entetes(rapport.id()));
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
                    .param("nature", nature)
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
                select id, nature, nom, empreinte, length(contenu) as taille, etabli_le as le, etabli_par as par
                from rapport_annexe
                where rapport_id = :rapport
                order by etabli_le desc, id desc
                """).param("rapport", rapport).query(Annexe.class).list();
        }

        Optional<Annexe.Contenu> lire(RapportId rapport, UUID id) {
            return annexes(rapport).stream()
                    .filter(annexe -> annexe.id().equals(id))
                    .findFirst()
                    .map(annexe -> new Annexe.Contenu(
                            annexe,
                            jdbc.sql("select contenu from rapport_annexe where id = :id")
                                    .param("id", id)
                                    .query(byte[].class)
                                    .single()));
        }
    }

    /** What validation freezes. The database refuses that it be changed afterwards, or added to. */
    @Repository
    record FigeRepository(JdbcClient jdbc) {

        void chiffre(RapportId rapport, int rang, ChiffreDefini chiffre) {
            jdbc.sql("""
                insert into rapport_chiffre
                    (structure_id, rapport_id, rang, chemin, detail, nom, unite, regle, valeur, avant)
                values (structure_courante(), :rapport, :rang, :chemin, :detail, :nom, :unite, :regle, :valeur, :avant)
                """)
                    .param("rapport", rapport)
                    .param("rang", rang)
                    .paramSource(chiffre)
                    .update();
        }

        void texte(RapportId rapport, int rang, TexteFige texte) {
            jdbc.sql("""
                insert into rapport_texte (structure_id, rapport_id, cle, rang, titre, genere, publie)
                values (structure_courante(), :rapport, :cle, :rang, :titre, :genere, :publie)
                """)
                    .param("rapport", rapport)
                    .paramSource(texte)
                    .param("rang", rang)
                    .update();
        }

        void dit(RapportId rapport, int rang, Dit dit) {
            jdbc.sql("""
                insert into rapport_dit (structure_id, rapport_id, rang, annee, chemin, codes, valeur)
                values (structure_courante(), :rapport, :rang, :annee, cast(:chemin as text[]),
                    cast(:codes as text[]), :valeur)
                """)
                    .param("rapport", rapport)
                    .param("rang", rang)
                    .paramSource(dit)
                    .param("codes", dit.codes() == null ? null : dit.codes().toArray(String[]::new))
                    .update();
        }

        /** The database checks the imprint against the bytes. */
        void piece(RapportId rapport, Piece piece) {
            jdbc.sql("""
                insert into rapport_piece (structure_id, rapport_id, nom, contenu, empreinte, publique)
                values (structure_courante(), :rapport, :nom, :contenu, :empreinte, :publique)
                """)
                    .param("rapport", rapport)
                    .paramSource(piece)
                    .param("empreinte", Empreinte.de(piece.contenu()).octets())
                    .update();
        }

        /** @param porteur the report, or the cover that was made for it */
        void entete(RapportId rapport, UUID porteur, Acte dit) {
            jdbc.sql("""
                insert into rapport_entete (structure_id, porteur, rapport_id, seance, numero, rapporteur)
                values (structure_courante(), :porteur, :rapport, :seance, :numero, :rapporteur)
                """)
                    .param("porteur", porteur)
                    .param("rapport", rapport)
                    .paramSource(dit)
                    .update();
        }

        /** What each heading says, by the id of what bears it. */
        Map<UUID, Acte> entetes(RapportId rapport) {
            var entetes = new HashMap<UUID, Acte>();
            jdbc.sql("""
                select porteur, seance, numero, rapporteur
                from rapport_entete
                where rapport_id = :rapport
                """).param("rapport", rapport).query(ligne -> {
                entetes.put(
                        ligne.getObject("porteur", UUID.class),
                        new Acte(
                                ligne.getObject("seance", LocalDate.class),
                                ligne.getString("rapporteur"),
                                ligne.getString("numero")));
            });
            return entetes;
        }

        List<ChiffreDefini> chiffres(RapportId rapport) {
            return jdbc.sql("""
                select chemin, detail, nom, unite, regle, valeur, avant
                from rapport_chiffre
                where rapport_id = :rapport
                order by rang
                """)
                    .param("rapport", rapport)
                    .query(ChiffreDefini.class)
                    .list();
        }

        List<Dit> dits(RapportId rapport) {
            return jdbc.sql("""
                select annee, chemin, codes, valeur
                from rapport_dit
                where rapport_id = :rapport
                order by rang
                """).param("rapport", rapport).query(Dit.class).list();
        }

        List<TexteFige> textes(RapportId rapport) {
            return jdbc.sql("""
                select cle, titre, genere, publie
                from rapport_texte
                where rapport_id = :rapport
                order by rang
                """)
                    .param("rapport", rapport)
                    .query(TexteFige.class)
                    .list();
        }

        List<PieceFigee> pieces(RapportId rapport) {
            return jdbc.sql("""
                select nom, empreinte, length(contenu) as taille, publique
                from rapport_piece
                where rapport_id = :rapport
                order by publique desc, nom
                """)
                    .param("rapport", rapport)
                    .query(PieceFigee.class)
                    .list();
        }

        Optional<PieceFigee.Contenu> lire(RapportId rapport, String nom) {
            return pieces(rapport).stream()
                    .filter(piece -> piece.nom().equals(nom))
                    .findFirst()
                    .map(piece -> new PieceFigee.Contenu(
                            piece,
                            jdbc.sql("select contenu from rapport_piece where rapport_id = :rapport and nom = :nom")
                                    .param("rapport", rapport)
                                    .param("nom", nom)
                                    .query(byte[].class)
                                    .single()));
        }
    }

    /** All that is kept of a report on the day when it is validated, whatever becomes of the records. */
    record Fige(
            Acte entete, List<ChiffreDefini> chiffres, List<TexteFige> textes, List<Dit> dits, List<Piece> pieces) {}
}
