package fr.estran.presences;

import fr.estran.personnes.registre.Volet;
import fr.estran.presences.VenueRepository.Etape;
import fr.estran.presences.VenueRepository.Venue;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.UsagerId;
import fr.estran.ville.themes.FormesDAide;
import fr.estran.ville.themes.FormesDeLaVille;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

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
}
