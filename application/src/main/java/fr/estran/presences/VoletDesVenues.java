package fr.estran.presences;

import fr.estran.personnes.registre.Volet;
import fr.estran.presences.VoletDesVenues.VenueRepository.Etape;
import fr.estran.presences.VoletDesVenues.VenueRepository.Venue;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.UsagerId;
import fr.estran.socle.vocabulaire.TypeDAction;
import fr.estran.ville.themes.FormesDAide;
import fr.estran.ville.themes.FormesDeLaVille;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Repository;

/** By which door somebody came, what they did next, and each time that they came. What they asked for is not told. */
@Component
record VoletDesVenues(VenueRepository repository, FormesDeLaVille formes) implements Volet {

    private static final Messages MESSAGES = Messages.de("personnes/usagers");

    @Override
    public List<Partie> de(Collection<UsagerId> fiches) {
        var etapes = repository.parcours(fiches);
        var connues = formes.lire();
        return List.of(
                new Partie(
                        5,
                        "parcours",
                        MESSAGES.dire("volet.parcours"),
                        dire("volet.quoi", "volet.premiere", "volet.fois"),
                        IntStream.range(0, etapes.size())
                                .mapToObj(rang -> etape(etapes.get(rang), rang == 0, connues))
                                .toList(),
                        MESSAGES.dire("volet.parcours.aucun")),
                new Partie(
                        20,
                        "venues",
                        MESSAGES.dire("volet.participations"),
                        dire("volet.quand", "volet.quoi", "volet.lieu", "volet.presence"),
                        repository.venues(fiches).stream()
                                .map(VoletDesVenues::venue)
                                .toList(),
                        MESSAGES.dire("volet.participations.aucune")));
    }

    private static Ligne etape(Etape etape, boolean porte, FormesDAide formes) {
        var type = formes.de(etape.type()).equipe().titre();
        return new Ligne(
                null,
                List.of(
                        porte ? MESSAGES.dire("volet.parcours.porte", "quoi", type) : type,
                        Jours.dire(etape.premiere()),
                        String.valueOf(etape.fois())));
    }

    private static Ligne venue(Venue venue) {
        return new Ligne(
                "/equipe/programme/" + venue.action(),
                List.of(
                        Jours.dire(venue.jour()),
                        venue.titre(),
                        venue.lieu() == null ? "" : venue.lieu(),
                        MESSAGES.dire("volet.presence." + venue.presence())));
    }

    private static List<String> dire(String... cles) {
        return List.of(cles).stream().map(MESSAGES::dire).toList();
    }

    /** The times that somebody came, of all their records; of two records at one session, the row that was noted last. */
    @Repository
    record VenueRepository(JdbcClient jdbc) {

        /** @param lieu null where the session had none */
        record Venue(
                ActionId action,
                LocalDate jour,
                String titre,
                TypeDAction type,
                @Nullable String lieu,
                String presence) {}

        /** A kind of action in which somebody took part, since when, and how often. */
        record Etape(TypeDAction type, LocalDate premiere, int fois) {}

        List<Venue> venues(Collection<UsagerId> fiches) {
            return jdbc.sql("""
                select action, jour, titre, type, lieu, presence
                from (
                    select distinct on (seance.id)
                        action.id as action,
                        (seance.debut at time zone structure.fuseau)::date as jour,
                        seance.debut,
                        action.titre,
                        action.type,
                        lieu.nom as lieu,
                        participation.presence
                    from participation
                    join structure on structure.structure_id = participation.structure_id
                    join seance on seance.structure_id = participation.structure_id
                        and seance.id = participation.seance_id
                    join action on action.structure_id = seance.structure_id and action.id = seance.action_id
                    left join lieu on lieu.structure_id = seance.structure_id and lieu.id = seance.lieu_id
                    where participation.structure_id = structure_courante()
                        and participation.usager_id = any(:fiches)
                        and seance.statut = 'tenue'
                    order by seance.id, participation.presence = 'present' desc, participation.ordre desc
                ) venue
                order by debut desc, titre
                limit 100
                """).param("fiches", fiches).query(Venue.class).list();
        }

        /** From the door by which they came in to what came next. */
        List<Etape> parcours(Collection<UsagerId> fiches) {
            return jdbc.sql("""
                select
                    action.type,
                    (min(seance.debut) at time zone min(structure.fuseau))::date as premiere,
                    count(distinct seance.id)::integer as fois
                from participation
                join structure on structure.structure_id = participation.structure_id
                join seance on seance.structure_id = participation.structure_id
                    and seance.id = participation.seance_id
                join action on action.structure_id = seance.structure_id and action.id = seance.action_id
                where participation.structure_id = structure_courante()
                    and participation.usager_id = any(:fiches)
                    and participation.presence = 'present'
                    and seance.statut = 'tenue'
                group by action.type
                order by min(seance.debut), action.type
                """).param("fiches", fiches).query(Etape.class).list();
        }
    }
}
