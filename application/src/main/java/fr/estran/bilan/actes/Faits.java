package fr.estran.bilan.actes;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

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
import fr.estran.socle.vocabulaire.Assemblee;
import fr.estran.socle.vocabulaire.Structures;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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
        var suivis = versions(rapport.annee());
        var parcours = suivis.parcours(rapport);
        var validation = rapport.validation();
        return new ReglesDesFaits(
                parcours,
                validation == null ? null : archives.enTete(rapport, validation, parcours),
                validation == null ? null : LocalDate.ofInstant(validation.le(), horloge.getZone()),
                suivis.vues(rapport, autre -> autre.version() != rapport.version()),
                LocalDate.now(horloge));
    }

    /** Which session of the council saw it. */
    @Transactional(readOnly = true)
    public PassageAuConseil passage(RapportAnnuel rapport) {
        return versions(rapport.annee()).passage(rapport);
    }

    /** Those of all years, in as many statements as those of one. */
    @Transactional(readOnly = true)
    public Suivis tous() {
        return suivis(rapports.tous());
    }

    @Transactional(readOnly = true)
    public Suivis versions(int annee) {
        return suivis(rapports.versions(annee));
    }

    private Suivis suivis(List<RapportAnnuel> lus) {
        return new Suivis(
                lus,
                faits.parcours(lus.stream().map(RapportAnnuel::id).toList()),
                structures.assemblee(),
                LocalDate.now(horloge));
    }

    /** The next session on whose agenda any report of the town stands. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> prochaineSeance() {
        var jour = LocalDate.now(horloge);
        return tous().parcours().values().stream()
                .flatMap(parcours -> parcours.inscription().stream())
                .map(PointInscrit::seance)
                .filter(seance -> !seance.isBefore(jour))
                .min(Comparator.naturalOrder());
    }

    /**
     * The facts of reports that were read together, with all the versions of their years.
     *
     * @param rapports of each year its latest version first
     */
    record Suivis(
            List<RapportAnnuel> rapports,
            Map<RapportId, Parcours> parcours,
            Assemblee assemblee,
            LocalDate aujourdhui) {

        Parcours parcours(RapportAnnuel rapport) {
            return parcours.getOrDefault(rapport.id(), new Parcours(List.of()));
        }

        PassageAuConseil passage(RapportAnnuel rapport) {
            var parcours = parcours(rapport);
            return new PassageAuConseil(
                    parcours.presente().orElse(null),
                    parcours.inscription().orElse(null),
                    vues(rapport, autre -> autre.version() < rapport.version()).stream()
                            .findFirst()
                            .orElse(null),
                    assemblee,
                    aujourdhui);
        }

        /** The versions of its year that the council saw, the latest first. */
        private List<VersionVue> vues(RapportAnnuel rapport, Predicate<RapportAnnuel> lesquelles) {
            return rapports.stream()
                    .filter(autre -> autre.annee() == rapport.annee() && lesquelles.test(autre))
                    .flatMap(autre ->
                            parcours(autre).presente().stream().map(jour -> new VersionVue(autre.version(), jour)))
                    .toList();
        }
    }

    @Repository
    record FaitRepository(JdbcClient jdbc, Clock horloge) {

        Parcours parcours(RapportId rapport) {
            return parcours(List.of(rapport)).getOrDefault(rapport, new Parcours(List.of()));
        }

        /** In the order in which they were noted: ids are made in the order of time. Those that have none are left out. */
        Map<RapportId, Parcours> parcours(List<RapportId> rapports) {
            return jdbc
                    .sql("""
                select rapport_id, id, nature, le, seance, numero, rapporteur_nom, rapporteur_qualite, reference,
                    note_le, note_par, annule_le, annule_par, annule_motif
                from rapport_fait
                where rapport_id = any(:rapports)
                order by note_le, id
                """)
                    .param("rapports", rapports)
                    .query((ligne, rang) ->
                            Map.entry(new RapportId(ligne.getObject("rapport_id", UUID.class)), fait(ligne, rang)))
                    .list()
                    .stream()
                    .collect(groupingBy(
                            Map.Entry::getKey,
                            mapping(Map.Entry::getValue, collectingAndThen(toList(), Parcours::new))));
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
