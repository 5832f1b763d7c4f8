package fr.estran.inscriptions.places;

import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.InscriptionId;
import fr.estran.socle.commun.Lecture;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.UsagerId;
import fr.estran.socle.vocabulaire.BesoinDAccueil;
import fr.estran.socle.vocabulaire.Moyen;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who is registered, as others need to know it: for an action, or of the people that they look at. */
@Service
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
public class Inscrits {

    private final ListeRepository listes;
    private final InscriptionRepository inscriptions;
    private final ReponseRepository reponses;

    Inscrits(ListeRepository listes, InscriptionRepository inscriptions, ReponseRepository reponses) {
        this.listes = listes;
        this.inscriptions = inscriptions;
        this.reponses = reponses;
    }

    /** Those who have a place and those who wait, in the order in which they asked. */
    public List<LigneDeListe> de(ActionId action) {
        return lignes(action).stream()
                .filter(ligne -> ligne.vue().etat().vivante())
                .toList();
    }

    /** Those whose registration is over too. */
    public List<LigneDeListe> lignes(ActionId action) {
        return listes.lignes(action);
    }

    /** All that happened to its places, the last first. */
    public List<MouvementDit> mouvements(ActionId action) {
        return listes.mouvements(action);
    }

    /** Themes for which so many wait, of actions that are to come or have ended since: the longest list first. */
    public List<ThemeAttendu> themesAttendus(int seuil, Instant depuis) {
        return listes.themesAttendus(attendus(seuil, depuis));
    }

    /** The same, among others. */
    public Lecture<ThemeAttendu> attendus(int seuil, Instant depuis) {
        return listes.attendus(seuil, depuis);
    }

    /** All that those records ever registered for; of each record, the last asked for comes first. */
    public List<InscriptionVue> desUsagers(Collection<UsagerId> usagers) {
        return usagers.stream()
                .flatMap(usager -> inscriptions.dUnUsager(usager).stream())
                .toList();
    }

    /** What each answered to what its action asks; none of whoever answered nothing. */
    public Map<InscriptionId, List<ReponseDite>> reponses(Collection<InscriptionId> lesquelles) {
        return reponses.de(lesquelles).stream()
                .collect(Collectors.groupingBy(
                        ReponseRepository.ReponseGardee::inscription,
                        Collectors.mapping(ReponseRepository.ReponseGardee::dite, Collectors.toList())));
    }

    public Optional<InscriptionVue> lire(InscriptionId inscription) {
        return inscriptions.lire(inscription);
    }

    /** Of those records, what is confirmed, offered or waited for; the last asked for comes first. */
    public List<InscriptionVue> vivantes(Collection<UsagerId> usagers) {
        return inscriptions.vivantes(usagers);
    }

    /** The same, told by their ids alone, in the order in which their actions are locked. */
    public List<InscriptionId> placesDe(Collection<UsagerId> usagers) {
        return inscriptions.placesDe(usagers);
    }

    /**
     * A registration on the staff's list: with what only the staff need to know of it.
     *
     * @param reponses to what the action asks
     * @param mot of the team, beside somebody who waits
     * @param visite where one goes to see them: for the sheet of whoever goes there
     */
    public record LigneDeListe(
            InscriptionVue vue,
            @Nullable String appareil,
            List<BesoinDAccueil> besoins,
            List<ReponseDite> reponses,
            @Nullable String mot,
            @Nullable Visite visite) {

        public LigneDeListe {
            besoins = List.copyOf(besoins);
            reponses = List.copyOf(reponses);
        }

        /** Nothing leaves for them by itself: whatever is to be told is told by telephone. */
        public boolean sansMessagerie() {
            return !Moyen.unPartSeulVers(vue.ou(), vue.prevenir());
        }

        public boolean injoignable() {
            return vue.ou().vide();
        }
    }

    /**
     * A theme that people wait for.
     *
     * @param attente how many of them
     */
    public record ThemeAttendu(String libelle, ActionId action, int attente) {}

    /**
     * A line of the journal of places, in words.
     *
     * @param qui the person whom it is about, where it is about one
     * @param par who of the staff did it
     */
    public record MouvementDit(
            Instant le,
            String genre,
            @Nullable String qui,
            @Nullable String vers,
            @Nullable Integer places,
            String cause,
            @Nullable String raison,
            Provenance provenance,
            @Nullable String par) {

        private static final Messages MESSAGES = Messages.de("inscriptions/inscriptions");

        /** An imported folder may join a cause to a state that the service itself never does: the state is told alone. */
        public String phrase() {
            var valeurs = new HashMap<String, Object>(Map.of("n", places == null ? 0 : places));
            valeurs.put("qui", qui == null ? "" : qui);
            valeurs.put("vers", vers == null ? "" : vers);
            var cle = genre.equals("etat") ? "mouvement." + cause + "." + vers : "mouvement." + genre;
            return MESSAGES.dire(MESSAGES.connait(cle) ? cle : "mouvement.vers", valeurs);
        }

        public String auteur() {
            return par == null ? MESSAGES.dire("canal." + provenance.code()) : par;
        }
    }

    /** What the staff read on the lists beside the registrations themselves. */
    @Repository
    record ListeRepository(JdbcClient jdbc, InscriptionRepository inscriptions) {

        private record Detail(
                InscriptionId id,
                @Nullable String appareil,
                List<BesoinDAccueil> besoins,
                List<ReponseDite> reponses,
                @Nullable String mot,
                @Nullable String adresse,
                @Nullable String chemin) {

            @Nullable Visite visite() {
                return adresse == null ? null : new Visite(adresse, chemin);
            }
        }

        List<LigneDeListe> lignes(ActionId action) {
            var details = details(action);
            return inscriptions.dUneAction(action).stream()
                    .map(vue -> {
                        var detail = requireNonNull(details.get(vue.id()));
                        return new LigneDeListe(
                                vue,
                                detail.appareil(),
                                detail.besoins().stream().sorted().toList(),
                                detail.reponses(),
                                detail.mot(),
                                detail.visite());
                    })
                    .toList();
        }

        /** The last one first. */
        List<MouvementDit> mouvements(ActionId action) {
            return jdbc.sql("""
                select
                    mouvement.le,
                    mouvement.genre,
                    nom_entier(usager) as qui,
                    mouvement.vers,
                    mouvement.places,
                    mouvement.cause,
                    mouvement.raison,
                    mouvement.canal as provenance,
                    compte.nom as par
                from mouvement
                left join inscription on inscription.structure_id = mouvement.structure_id
                    and inscription.id = mouvement.inscription_id
                left join usager on usager.structure_id = inscription.structure_id
                    and usager.id = inscription.usager_id
                left join compte on compte.structure_id = mouvement.structure_id
                    and compte.id = mouvement.compte_id
                where mouvement.action_id = :action
                order by mouvement.ordre desc
                limit 500
                """)
                    .param("action", action)
                    .query(MouvementDit.class)
                    .list();
        }

        /** Themes for which so many wait, of actions that are to come or have ended since. */
        Lecture<ThemeAttendu> attendus(int seuil, Instant depuis) {
            return new Lecture<>(ThemeAttendu.class, """
                with attentes as materialized (
                    select structure_id, action_id, count(*) as personnes
                    from inscription
                    where statut = 'liste_attente'
                        and action_id in (select action_id from seance where debut >= :depuis)
                    group by structure_id, action_id
                )
                select
                    coalesce(max(thematique.libelle), max(action.titre)) as libelle,
                    (array_agg(action.id order by attentes.personnes desc, premiere.debut))[1] as action,
                    sum(attentes.personnes)::integer as attente
                from attentes
                cross join lateral (
                    select min(debut) as debut
                    from seance
                    where seance.structure_id = attentes.structure_id
                        and seance.action_id = attentes.action_id
                        and seance.statut <> 'annulee'
                ) premiere
                join action on action.structure_id = attentes.structure_id and action.id = attentes.action_id
                left join thematique_retenue thematique on thematique.structure_id = action.structure_id
                    and thematique.code = action.thematique
                where premiere.debut >= :depuis
                group by coalesce(thematique.retenue, action.id::text)
                having sum(attentes.personnes) >= :seuil
                order by attente desc, libelle
                """, Map.of("seuil", seuil, "depuis", depuis));
        }

        List<ThemeAttendu> themesAttendus(Lecture<ThemeAttendu> attendus) {
            return jdbc.sql(attendus.sql())
                    .params(attendus.parametres())
                    .query(ThemeAttendu.class)
                    .list();
        }

        private Map<InscriptionId, Detail> details(ActionId action) {
            return jdbc.sql("""
                select
                    inscription.id,
                    inscription.appareil,
                    inscription.mot,
                    array(
                        select besoin.besoin
                        from besoin
                        where besoin.structure_id = inscription.structure_id
                            and besoin.inscription_id = inscription.id
                    ) as besoins,
                    visite.adresse,
                    visite.chemin,
                    array(
                        select concat_ws(chr(10), reponse.question, reponse.reponse)
                        from reponse_d_inscription reponse
                        where reponse.structure_id = inscription.structure_id
                            and reponse.inscription_id = inscription.id
                        order by reponse.rang
                    ) as reponses
                from inscription
                left join visite on visite.structure_id = inscription.structure_id
                    and visite.inscription_id = inscription.id
                where inscription.action_id = :action
                """).param("action", action).query(Detail.class).stream()
                    .collect(toMap(Detail::id, identity()));
        }
    }
}
