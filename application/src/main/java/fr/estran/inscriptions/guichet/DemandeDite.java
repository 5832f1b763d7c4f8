package fr.estran.inscriptions.guichet;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import fr.estran.inscriptions.maplace.MaPlace;
import fr.estran.socle.commun.Messages;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An asking as one reads it out: what was given, when, where, and the code by which one comes back to it. */
public record DemandeDite(UUID demande, String code, List<Volet> volets) {

    private static final Messages MESSAGES = Messages.de("inscriptions/guichet");

    public DemandeDite {
        volets = List.copyOf(volets);
    }

    /**
     * The people of the asking who are in one state at one action: of a couple, one may have given up; and they may wait for
     * two of the same theme.
     *
     * @param annonce the state, in one sentence
     * @param suite how they will be told of what comes next, as far as they will be, or what the state means for them
     */
    public record Volet(
            ActionDite action,
            List<MaPlace> places,
            String annonce,
            @Nullable String suite) {

        public Volet {
            places = List.copyOf(places);
        }

        public MaPlace premiere() {
            return places.getFirst();
        }

        /** For whom: by name, as one calls them. */
        public String qui() {
            return String.join(", ", places.stream().map(MaPlace::qui).toList());
        }

        /** An appointment is no place among others. */
        public boolean individuel() {
            return premiere().inscription().individuelle();
        }

        /** The number that is called, where it is the town that calls. */
        public Optional<String> numero() {
            var inscription = premiere().inscription();
            return inscription.type().surAppel() ? Optional.ofNullable(inscription.telephone()) : Optional.empty();
        }

        /** Something may still come of it: the code is of use. */
        public boolean ouvert() {
            return premiere().vivante() || premiere().peutRevenir();
        }

        /** What they have not, and may have yet. */
        public String ceSerait() {
            return numero().isPresent()
                    ? MESSAGES.dire("fait.ce_serait.telephone", Map.of("quand", action.quandEnBref()))
                    : MESSAGES.dire("fait.ce_serait", Map.of("quand", action.quandEnBref(), "lieu", action.lieu()));
        }

        /** What it was, of which nothing is left: no address, to which somebody would go. */
        public String cEtait() {
            return MESSAGES.dire(
                    "fait.c_etait",
                    Map.of(
                            "titre", action.titre(),
                            "seances", action.seances().size(),
                            "quand", action.quandEnBref()));
        }
    }

    public boolean ouverte() {
        return volets.stream().anyMatch(Volet::ouvert);
    }

    /** Its list is opened once, however many states there are. */
    public Collection<Volet> parAction() {
        return volets.stream()
                .collect(toMap(volet -> volet.action().id(), identity(), (premier, _) -> premier, LinkedHashMap::new))
                .values();
    }

    public boolean individuelle() {
        return volets.stream().allMatch(Volet::individuel);
    }

    /** Sign by sign, as one dictates it: A B 2 - K 7 M. */
    public String codeEpele() {
        var milieu = code.length() / 2;
        return String.join(" ", code.substring(0, milieu).split("")) + " – "
                + String.join(" ", code.substring(milieu).split(""));
    }
}
