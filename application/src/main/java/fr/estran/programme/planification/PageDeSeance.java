package fr.estran.programme.planification;

import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.pages.Option;
import fr.estran.ville.calendrier.HeuresDeService;
import fr.estran.ville.territoire.Lieux;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What a form needs on which a session is written. */
@Component
@Transactional(readOnly = true)
public class PageDeSeance {

    /** Where a bus stops that day, as it is typed: one that is not in the list yet. */
    public record HalteDite(
            @Nullable String halteDe,
            @Nullable String halteOu,
            @Nullable String halteCommune,
            @Nullable String halteQuartier) {

        public static final HalteDite AUCUNE = new HalteDite(null, null, null, null);

        /** Whoever says no more than what stops has said nothing. */
        public boolean vide() {
            return Stream.of(halteOu, halteCommune, halteQuartier).allMatch(dit -> LectureDeSaisie.texte(dit) == null);
        }

        /** What is left to say of it: nothing, once it is made. */
        public HalteDite sauf(Optional<LieuId> faite) {
            return faite.isPresent() ? AUCUNE : this;
        }
    }

    /**
     * Where, and with whom: what one chooses from lists.
     *
     * @param aDire what a stop that is not in the list is said with; nothing where nothing moves
     */
    public record ChoixDeSeance(
            List<Option> lieux,
            Lieux.@Nullable HalteADire aDire,
            HalteDite halte,
            List<Option> conseillers,
            List<Option> benevoles) {}

    private static final Messages MESSAGES = Messages.de("programme/programme");

    /** Of the form of a venue, where they are on that of a session. */
    private static final Map<String, String> CHAMPS =
            Map.of("nom", "halteOu", "commune", "halteCommune", "quartier", "halteQuartier");

    private final ChoixDeSeanceRepository choix;
    private final Lieux lieux;
    private final Avertissements avertissements;
    private final LectureDuProgramme programme;
    private final HeuresDeService heures;

    PageDeSeance(
            ChoixDeSeanceRepository choix,
            Lieux lieux,
            Avertissements avertissements,
            LectureDuProgramme programme,
            HeuresDeService heures) {
        this.choix = choix;
        this.lieux = lieux;
        this.avertissements = avertissements;
        this.programme = programme;
        this.heures = heures;
    }

    public ZoneId fuseau() {
        return heures.fuseau();
    }

    /**
     * The stop that is said, which is a venue from then on, whatever becomes of the session. Nothing is made of a form that has
     * other faults; once it is made, the form chooses it from the list.
     */
    @Transactional
    public Optional<LieuId> halte(HalteDite dite, Map<String, String> fautes) {
        if (dite.vide() || !fautes.isEmpty()) {
            return Optional.empty();
        }
        var mobile = LectureDeSaisie.id(dite.halteDe(), LieuId::new);
        if (mobile.isEmpty()) {
            fautes.put("halteDe", MESSAGES.dire("gestion.faute.choix"));
            return Optional.empty();
        }
        var trouvees = new LinkedHashMap<String, String>();
        var faite = lieux.halte(mobile.get(), dite.halteOu(), dite.halteCommune(), dite.halteQuartier(), trouvees);
        trouvees.forEach((champ, phrase) -> fautes.put(CHAMPS.getOrDefault(champ, "halteDe"), phrase));
        return faite;
    }

    /** Those of past sessions, too. */
    public List<Option> lieux() {
        return choix.tousLesLieux();
    }

    /** @param lieu that is chosen already: it stays, even where the service goes no more */
    public ChoixDeSeance choix(@Nullable String lieu, HalteDite halte) {
        var jour = programme.aujourdhui();
        return new ChoixDeSeance(
                choix.lieux(lieu),
                lieux.halteADire().orElse(null),
                halte,
                choix.conseillers(jour),
                choix.benevoles(jour));
    }

    public ParolesDeGestion paroles() {
        return new ParolesDeGestion(Map.of(
                "lieu",
                choix.tousLesLieux(),
                "conseillers",
                choix.conseillers(programme.aujourdhui()),
                "benevoles",
                choix.benevoles(programme.aujourdhui())));
    }

    public Optional<String> conflit(Creneau creneau, @Nullable SeanceId sauf) {
        return avertissements.conflit(List.of(creneau), sauf);
    }

    /** What a session is made of: venues, counsellors, volunteers. */
    @Repository
    @Transactional(readOnly = true)
    static class ChoixDeSeanceRepository {

        private final JdbcClient jdbc;

        ChoixDeSeanceRepository(JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        /** Those where the service went, too. */
        List<Option> tousLesLieux() {
            return jdbc.sql("""
                            select id::text as valeur, nom as libelle
                            from lieu
                            where fusionne_dans_id is null
                            order by nom, reference
                            """).query(Option.class).list();
        }

        /** Those where the service goes, and the one that is chosen already. Of what moves, its stops: nobody is told to come to "the bus". */
        List<Option> lieux(@Nullable String choisi) {
            return jdbc.sql("""
                            select id::text as valeur, nom as libelle
                            from lieu
                            where (retire_le is null and mobile is not true) or id::text = :choisi
                            order by nom, reference
                            """).param("choisi", choisi).query(Option.class).list();
        }

        /** Those who have not left the team. */
        List<Option> conseillers(LocalDate jour) {
            return jdbc.sql("""
                            select id::text as valeur, nom_entier(conseiller) as libelle
                            from conseiller
                            where sortie is null or sortie >= :jour
                            order by prenom, nom
                            """).param("jour", jour).query(Option.class).list();
        }

        /** Those who still lend a hand. */
        List<Option> benevoles(LocalDate jour) {
            return jdbc.sql("""
                            select id::text as valeur, nom as libelle
                            from benevole
                            where parti_le is null or parti_le > :jour
                            order by nom, id
                            """).param("jour", jour).query(Option.class).list();
        }
    }
}
