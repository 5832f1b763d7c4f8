package fr.estran.bilan.actes;

import fr.estran.bilan.actes.RapportAnnuel.Validation;
import fr.estran.socle.commun.Introuvable;
import fr.estran.ville.equipe.BilansValides;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reports of all years, in each of their versions; within the transaction of the caller, if there is one. */
@Service
@Transactional
class Rapports {

    private final RapportRepository rapports;

    Rapports(RapportRepository rapports) {
        this.rapports = rapports;
    }

    /** The latest year first, and of each its latest version first. */
    public List<RapportAnnuel> tous() {
        return rapports.tous();
    }

    /** The latest first. */
    public List<RapportAnnuel> versions(int annee) {
        return rapports.versions(annee);
    }

    public RapportAnnuel trouver(RapportId id) {
        return rapports.trouver(id).orElseThrow(Introuvable::new);
    }

    /** Until the end of the transaction, nobody else writes in this report, nor validates it. */
    public RapportAnnuel verrouiller(RapportId id) {
        return rapports.verrouiller(id).orElseThrow(Introuvable::new);
    }

    /** Nothing is done, and false is said, where the year already has a draft or this version. */
    public boolean commencer(RapportId id, int annee, int version, @Nullable String correction, String par) {
        return rapports.commencer(id, annee, version, correction, par);
    }

    /** Whoever validates this draft at the same time, from what it was before, fails. */
    public void avancer(RapportId id) {
        rapports.avancer(id);
    }

    /** The keys of the sections in the order that people gave them; nothing where nobody moved or added one. */
    public List<String> ordre(RapportId id) {
        return rapports.ordre(id);
    }

    public void ordonner(RapportId id, List<String> ordre) {
        rapports.ordonner(id, ordre);
    }

    public void valider(RapportId id, String titre, String collectivite, Signataire auteur, String par) {
        rapports.valider(id, titre, collectivite, auteur, par);
    }

    @Repository
    record RapportRepository(JdbcClient jdbc, Clock horloge) implements BilansValides {

        private static final String LIRE = """
            select id, annee, version, correction, commence_le, commence_par, etat,
                titre, collectivite, auteur_nom, auteur_qualite, valide_le, valide_par
            from rapport
            """;

        /** Nothing is done, and false is said, where the year already has a draft or this version. */
        boolean commencer(RapportId id, int annee, int version, @Nullable String correction, String par) {
            return jdbc.sql("""
                insert into rapport (structure_id, id, annee, version, correction, commence_le, commence_par)
                values (structure_courante(), :id, :annee, :version, :correction, :le, :par)
                on conflict do nothing
                """)
                            .param("id", id)
                            .param("annee", annee)
                            .param("version", version)
                            .param("correction", correction)
                            .param("le", horloge.instant())
                            .param("par", par)
                            .update()
                    == 1;
        }

        List<RapportAnnuel> tous() {
            return jdbc.sql(LIRE + "order by annee desc, version desc")
                    .query(RapportRepository::rapport)
                    .list();
        }

        List<RapportAnnuel> versions(int annee) {
            return jdbc.sql(LIRE + "where annee = :annee order by version desc")
                    .param("annee", annee)
                    .query(RapportRepository::rapport)
                    .list();
        }

        Optional<RapportAnnuel> trouver(RapportId id) {
            return jdbc.sql(LIRE + "where id = :id")
                    .param("id", id)
                    .query(RapportRepository::rapport)
                    .optional();
        }

        /** Until the end of the transaction, nobody else writes in this report, nor validates it. */
        Optional<RapportAnnuel> verrouiller(RapportId id) {
            return jdbc.sql(LIRE + "where id = :id for update")
                    .param("id", id)
                    .query(RapportRepository::rapport)
                    .optional();
        }

        /** Whoever validates this draft at the same time, from what it was before, fails. */
        void avancer(RapportId id) {
            jdbc.sql("update rapport set revision = revision + 1 where id = :id and etat = 'brouillon'")
                    .param("id", id)
                    .update();
        }

        /** The keys of the sections in the order that people gave them; nothing where nobody moved or added one. */
        List<String> ordre(RapportId id) {
            return jdbc.sql("select unnest(ordre) from rapport where id = :id")
                    .param("id", id)
                    .query(String.class)
                    .list();
        }

        void ordonner(RapportId id, List<String> ordre) {
            jdbc.sql("update rapport set ordre = cast(:ordre as text[]), revision = revision + 1 where id = :id")
                    .param("ordre", ordre)
                    .param("id", id)
                    .update();
        }

        @Override
        public List<Integer> entre(LocalDate debut, @Nullable LocalDate fin) {
            return jdbc.sql("""
                select distinct annee
                from rapport
                where etat = 'valide' and annee >= :premiere and annee <= coalesce(:derniere::integer, annee)
                order by annee
                """)
                    .param("premiere", debut.getYear())
                    .param("derniere", fin == null ? null : fin.getYear())
                    .query(Integer.class)
                    .list();
        }

        @Override
        public boolean fige(int annee) {
            return jdbc.sql("select coalesce(bool_and(etat = 'valide'), false) from rapport where annee = :annee")
                    .param("annee", annee)
                    .query(Boolean.class)
                    .single();
        }

        void valider(RapportId id, String titre, String collectivite, Signataire auteur, String par) {
            jdbc.sql("""
                update rapport
                set etat = 'valide',
                    titre = :titre,
                    collectivite = :collectivite,
                    auteur_nom = :nom,
                    auteur_qualite = :qualite,
                    valide_le = :le,
                    valide_par = :par
                where id = :id
                """)
                    .param("id", id)
                    .param("titre", titre)
                    .param("collectivite", collectivite)
                    .paramSource(auteur)
                    .param("le", horloge.instant())
                    .param("par", par)
                    .update();
        }

        private static RapportAnnuel rapport(ResultSet ligne, int rang) throws SQLException {
            return new RapportAnnuel(
                    new RapportId(ligne.getObject("id", UUID.class)),
                    ligne.getInt("annee"),
                    ligne.getInt("version"),
                    ligne.getString("correction"),
                    instant(ligne, "commence_le"),
                    ligne.getString("commence_par"),
                    ligne.getString("etat").equals("brouillon")
                            ? null
                            : new Validation(
                                    instant(ligne, "valide_le"),
                                    ligne.getString("valide_par"),
                                    ligne.getString("titre"),
                                    ligne.getString("collectivite"),
                                    new Signataire(ligne.getString("auteur_nom"), ligne.getString("auteur_qualite"))));
        }

        private static Instant instant(ResultSet ligne, String colonne) throws SQLException {
            return ligne.getObject(colonne, OffsetDateTime.class).toInstant();
        }
    }
}
