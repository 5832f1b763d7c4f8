package fr.estran.bilan.actes;

import fr.estran.bilan.actes.FaitDActe.Accuse;
import fr.estran.bilan.actes.FaitDActe.Ajournement;
import fr.estran.bilan.actes.FaitDActe.Convocation;
import fr.estran.bilan.actes.FaitDActe.Inscription;
import fr.estran.bilan.actes.FaitDActe.MiseEnLigne;
import fr.estran.bilan.actes.FaitDActe.OrdreDuJour;
import fr.estran.bilan.actes.FaitDActe.Presentation;
import fr.estran.bilan.actes.FaitDActe.Retrait;
import fr.estran.bilan.actes.FaitDActe.Transmission;
import fr.estran.bilan.actes.FaitNote.Annulation;
import fr.estran.bilan.actes.PassageAuConseil.VersionVue;
import fr.estran.socle.commun.Identifiants;
import fr.estran.socle.vocabulaire.Structures;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The dated facts of an act, and what they allow to be noted next. */
@Service
class Faits {

    private final FaitRepository faits;
    private final Rapports rapports;
    private final Archives archives;
    private final Structures structures;
    private final Clock horloge;

    Faits(FaitRepository faits, Rapports rapports, Archives archives, Structures structures, Clock horloge) {
        this.faits = faits;
        this.rapports = rapports;
        this.archives = archives;
        this.structures = structures;
        this.horloge = horloge;
    }

    @Transactional(readOnly = true)
    public Parcours parcours(RapportId rapport) {
        return faits.parcours(rapport);
    }

    /** What may be noted of it, and what may not. */
    @Transactional(readOnly = true)
    public ReglesDesFaits regles(RapportAnnuel rapport) {
        var parcours = faits.parcours(rapport.id());
        var validation = rapport.validation();
        return new ReglesDesFaits(
                parcours,
                validation == null ? null : archives.enTete(rapport, validation, parcours),
                validation == null ? null : LocalDate.ofInstant(validation.le(), horloge.getZone()),
                vues(rapport, autre -> autre.version() != rapport.version()),
                LocalDate.now(horloge));
    }

    /** Which session of the council saw it. */
    @Transactional(readOnly = true)
    public PassageAuConseil passage(RapportAnnuel rapport) {
        var parcours = faits.parcours(rapport.id());
        return new PassageAuConseil(
                parcours.presente().orElse(null),
                parcours.inscription().orElse(null),
                vues(rapport, autre -> autre.version() < rapport.version()).stream()
                        .findFirst()
                        .orElse(null),
                structures.assemblee(),
                LocalDate.now(horloge));
    }

    /** The latest version first. */
    private List<VersionVue> vues(RapportAnnuel rapport, Predicate<RapportAnnuel> lesquelles) {
        return rapports.versions(rapport.annee()).stream()
                .filter(lesquelles)
                .flatMap(autre -> faits.parcours(autre.id()).presente().stream()
                        .map(jour -> new VersionVue(autre.version(), jour)))
                .toList();
    }

    /** The next session on whose agenda any report of the town stands. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> prochaineSeance() {
        var jour = LocalDate.now(horloge);
        return rapports.tous().stream()
                .flatMap(rapport -> faits.parcours(rapport.id()).inscription().stream())
                .map(PointInscrit::seance)
                .filter(seance -> !seance.isBefore(jour))
                .min(Comparator.naturalOrder());
    }

    @Repository
    record FaitRepository(JdbcClient jdbc, Clock horloge) {

        /** In the order in which they were noted: ids are made in the order of time. */
        Parcours parcours(RapportId rapport) {
            return new Parcours(jdbc.sql("""
                select id, nature, le, seance, numero, rapporteur_nom, rapporteur_qualite, reference,
                    note_le, note_par, annule_le, annule_par, annule_motif
                from rapport_fait
                where rapport_id = :rapport
                order by note_le, id
                """)
                    .param("rapport", rapport)
                    .query(FaitRepository::fait)
                    .list());
        }

        void noter(RapportId rapport, FaitDActe fait, String par) {
            var point = fait instanceof Inscription inscrit ? inscrit : null;
            var qui = point == null ? null : point.rapporteur();
            jdbc.sql("""
                insert into rapport_fait
                    (structure_id, id, rapport_id, nature, le, seance, numero, rapporteur_nom, rapporteur_qualite,
                    reference, note_le, note_par)
                values (structure_courante(), :id, :rapport, :nature, :le, :seance, :numero, :nom, :qualite,
                    :reference, :maintenant, :par)
                """)
                    .param("id", Identifiants.nouveau())
                    .param("rapport", rapport)
                    .paramSource(fait)
                    .param("seance", point == null ? null : point.seance())
                    .param("numero", point == null ? null : point.numero())
                    .param("nom", qui == null ? null : qui.nom())
                    .param("qualite", qui == null ? null : qui.qualite())
                    .param("reference", fait instanceof Accuse(var _, var reference) ? reference : null)
                    .param("maintenant", horloge.instant())
                    .param("par", par)
                    .update();
        }

        void annuler(UUID fait, String motif, String par) {
            jdbc.sql("""
                update rapport_fait
                set annule_le = :maintenant, annule_par = :par, annule_motif = :motif
                where id = :id
                """)
                    .param("id", fait)
                    .param("maintenant", horloge.instant())
                    .param("par", par)
                    .param("motif", motif)
                    .update();
        }

        private static FaitNote fait(ResultSet ligne, int rang) throws SQLException {
            var annulation = ligne.getObject("annule_le", OffsetDateTime.class);
            return new FaitNote(
                    ligne.getObject("id", UUID.class),
                    selonSaNature(ligne),
                    ligne.getObject("note_le", OffsetDateTime.class).toInstant(),
                    ligne.getString("note_par"),
                    annulation == null
                            ? null
                            : new Annulation(
                                    annulation.toInstant(),
                                    ligne.getString("annule_par"),
                                    ligne.getString("annule_motif")));
        }

        private static FaitDActe selonSaNature(ResultSet ligne) throws SQLException {
            var le = ligne.getObject("le", LocalDate.class);
            var seance = ligne.getObject("seance", LocalDate.class);
            var numero = ligne.getString("numero");
            return switch (ligne.getString("nature")) {
                case "convocation" -> new Convocation(le);
                case "ordre_du_jour" -> new OrdreDuJour(le, seance, numero, rapporteur(ligne));
                case "retrait" -> new Retrait(le);
                case "ajournement" -> new Ajournement(le, seance, numero, rapporteur(ligne));
                case "presentation" -> new Presentation(le);
                case "transmission" -> new Transmission(le);
                case "accuse" -> new Accuse(le, ligne.getString("reference"));
                case "mise_en_ligne" -> new MiseEnLigne(le);
                default -> throw new IllegalStateException("the database knows a kind of fact that the code does not");
            };
        }

        private static @Nullable Signataire rapporteur(ResultSet ligne) throws SQLException {
            var nom = ligne.getString("rapporteur_nom");
            return nom == null ? null : new Signataire(nom, ligne.getString("rapporteur_qualite"));
        }
    }
}
