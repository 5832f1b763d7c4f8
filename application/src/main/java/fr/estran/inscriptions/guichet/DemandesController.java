package fr.estran.inscriptions.guichet;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import fr.estran.inscriptions.guichet.DemandesController.DemandeDite.Volet;
import fr.estran.inscriptions.maplace.Billets;
import fr.estran.inscriptions.maplace.CommentPrevenue;
import fr.estran.inscriptions.maplace.MaPlace;
import fr.estran.inscriptions.maplace.PhrasesDePlace;
import fr.estran.inscriptions.places.Demandes;
import fr.estran.inscriptions.places.InscriptionVue;
import fr.estran.programme.LieuPublic;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.WebController;
import fr.estran.ville.calendrier.HeuresDeService;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What was asked for, to be read out on the telephone or handed over on paper. */
@WebController
@Ouvert(Cercle.GUICHET)
public class DemandesController {

    private static final Messages MESSAGES = Messages.de("inscriptions/guichet");

    private final Demandes demandes;
    private final ActionsDites actions;
    private final Billets billets;
    private final CommentPrevenue prevenue;
    private final HeuresDeService heures;

    DemandesController(
            Demandes demandes,
            ActionsDites actions,
            Billets billets,
            CommentPrevenue prevenue,
            HeuresDeService heures) {
        this.demandes = demandes;
        this.actions = actions;
        this.billets = billets;
        this.prevenue = prevenue;
        this.heures = heures;
    }

    @GetMapping("/equipe/demandes/{demande}")
    @Transactional(readOnly = true)
    Page lire(@PathVariable UUID demande) {
        return Page.de("inscriptions/guichet/demande", MESSAGES, dite(demande));
    }

    @GetMapping("/equipe/demandes/{demande}/fiche")
    @Transactional(readOnly = true)
    Page imprimer(@PathVariable UUID demande) {
        return Page.de("inscriptions/guichet/demande-fiche", MESSAGES, dite(demande));
    }

    private DemandeDite dite(UUID demande) {
        var gardee = demandes.lire(demande);
        var fuseau = heures.fuseau();
        var parAction = grouper(gardee.inscriptions(), InscriptionVue::action);
        var dites = actions.lire(parAction.keySet()).stream()
                .flatMap(action -> volets(action, parAction.getOrDefault(action.id(), List.of()), fuseau))
                .toList();
        return new DemandeDite(demande, gardee.code(), dites);
    }

    private Stream<Volet> volets(ActionDite action, List<InscriptionVue> inscriptions, ZoneId fuseau) {
        return grouper(inscriptions, PhrasesDePlace::dite).values().stream()
                .map(memeEtat -> volet(action, memeEtat, fuseau));
    }

    private Volet volet(ActionDite action, List<InscriptionVue> memeEtat, ZoneId fuseau) {
        var places = memeEtat.stream()
                .map(inscription -> billets.place(inscription, action.action(), fuseau))
                .toList();
        var premiere = places.getFirst();
        return new Volet(
                action,
                places,
                premiere.passee() ? premiere.etat() : PhrasesDePlace.titre(memeEtat, fuseau),
                suite(premiere).orElse(null));
    }

    private Optional<String> suite(MaPlace place) {
        return (place.vivante() ? prevenue.dire(place.inscription()) : Optional.<String>empty())
                .or(() -> Optional.ofNullable(place.explication()));
    }

    private static <C> Map<C, List<InscriptionVue>> grouper(
            List<InscriptionVue> inscriptions, Function<InscriptionVue, C> cle) {
        return inscriptions.stream().collect(groupingBy(cle, LinkedHashMap::new, Collectors.toList()));
    }

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
                return inscription.type().surAppel() ? Optional.ofNullable(inscription.sonNumero()) : Optional.empty();
            }

            /** Something may still come of it: the code is of use. */
            public boolean ouvert() {
                return premiere().vivante() || premiere().peutRevenir();
            }

            /** What they have not, and may have yet. */
            public String ceSerait() {
                return numero().isPresent()
                        ? MESSAGES.dire("fait.ce_serait.telephone", "quand", action.quandEnBref())
                        : MESSAGES.dire("fait.ce_serait", "quand", action.quandEnBref(), "lieu", action.lieu());
            }

            /** What it was, of which nothing is left: no address, to which somebody would go. */
            public String cEtait() {
                return MESSAGES.dire(
                        "fait.c_etait",
                        "titre",
                        action.titre(),
                        "seances",
                        action.seances().size(),
                        "quand",
                        action.quandEnBref());
            }
        }

        public boolean ouverte() {
            return volets.stream().anyMatch(Volet::ouvert);
        }

        /** Where somebody is to go, and of which the slip cannot say all. */
        public List<LieuPublic> malDits() {
            return volets.stream()
                    .filter(volet -> volet.premiere().attendue())
                    .flatMap(volet -> volet.action().lieux().stream())
                    .distinct()
                    .filter(lieu -> !lieu.pourVenir().manques().isEmpty())
                    .toList();
        }

        /** Its list is opened once, however many states there are. */
        public Collection<Volet> parAction() {
            return volets.stream()
                    .collect(toMap(
                            volet -> volet.action().id(), identity(), (premier, _) -> premier, LinkedHashMap::new))
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
}
