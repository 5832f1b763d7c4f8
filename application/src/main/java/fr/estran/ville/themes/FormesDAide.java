package fr.estran.ville.themes;

import fr.estran.socle.commun.Messages;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The kinds of help, as this town gives and calls them. */
public final class FormesDAide {

    private static final Messages M = Messages.de("ville/formes");

    /** Of a town that has settled nothing. */
    public static final FormesDAide DEFAUT = de(List.of());

    private final Map<TypeDAction, FormeDAide> parType;
    private final Set<TypeDAction> dAbord;

    /** Once somebody has asked: a report says them a thousand times. Whoever asks at the same moment finds the same. */
    private @Nullable Map<String, Object> valeurs;

    private FormesDAide(Map<TypeDAction, FormeDAide> parType, Set<TypeDAction> dAbord) {
        this.parType = parType;
        this.dAbord = dAbord;
    }

    /** @param reglees those that the town has settled */
    public static FormesDAide de(List<FormeDAide> reglees) {
        var connues = reglees.stream().collect(Collectors.toMap(FormeDAide::type, Function.identity()));
        return new FormesDAide(
                Arrays.stream(TypeDAction.values())
                        .collect(Collectors.toMap(
                                Function.identity(), type -> connues.getOrDefault(type, FormeDAide.defaut(type)))),
                Set.of());
    }

    public FormeDAide de(TypeDAction type) {
        return Objects.requireNonNull(parType.get(type));
    }

    /**
     * Those that the town gives, in the order in which the team is asked which one it makes.
     *
     * @param gardee the code of one that is there though it is given no more: what it is of has it already
     */
    public List<FormeDAide> aFaire(@Nullable String gardee) {
        return rangees(TypeDAction.aFaire()).stream()
                .map(this::de)
                .filter(forme -> forme.proposee() || forme.type().code().equals(gardee))
                .toList();
    }

    /** All of them, given or not. */
    public List<FormeDAide> toutes() {
        return rangees(List.of(TypeDAction.values())).stream().map(this::de).toList();
    }

    /** Some of them, as any list shows them that one chooses from: those of which the service has something, then the others. */
    public List<TypeDAction> rangees(List<TypeDAction> liste) {
        return liste.stream()
                .sorted(Comparator.comparing(type -> !dAbord.contains(type)))
                .toList();
    }

    /** Those that have a day of their own. */
    public List<FormeDAide> habituelles() {
        return aFaire(null).stream()
                .filter(forme -> forme.habitude().jour() != null)
                .toList();
    }

    /** What one learns together in, as the town gives it: what models are written for. */
    FormeDAide ensemble() {
        return Stream.of(TypeDAction.ATELIER, TypeDAction.STAGE, TypeDAction.RDV_JEUDI)
                .map(this::de)
                .filter(FormeDAide::proposee)
                .findFirst()
                .orElseGet(() -> de(TypeDAction.ATELIER));
    }

    /** The one that is asked for, or else the one that the team makes most often. */
    public Optional<FormeDAide> premiere(@Nullable String voulue) {
        var toutes = aFaire(null);
        return toutes.stream()
                .filter(forme -> forme.type().code().equals(voulue))
                .findFirst()
                .or(() -> toutes.stream().findFirst());
    }

    /** With these before the others wherever one is chosen; among themselves as they were. */
    FormesDAide commencantPar(Set<TypeDAction> premieres) {
        return new FormesDAide(parType, Set.copyOf(premieres));
    }

    /** Of talks whose name holds the day on which they were: what the software calls them follows what is known of it. */
    public FormesDAide constatant(@Nullable DayOfWeek jour) {
        var autres = new EnumMap<>(parType);
        autres.put(TypeDAction.RDV_JEUDI, de(TypeDAction.RDV_JEUDI).avecJour(jour));
        return new FormesDAide(autres, dAbord);
    }

    /**
     * What a sentence may call kinds by: {@code {atelier_un}}, {@code {atelier_des}} (ateliers), {@code {atelier_de}} (d'ateliers),
     * {@code {atelier_genre}}; and as a head of the report does: {@code {atelier_titre_le}}, {@code {atelier_titre_des}}; and as the public does:
     * {@code {atelier_public_des}}. What one learns together in, whichever it is here, as the team says it: {@code {ensemble_un}},
     * {@code {ensemble_des}}, {@code {ensemble_titre_des}}, {@code {ensemble_de}}, {@code {ensemble_genre}}. Any of those
     * in which people are helped one after the other: {@code {un_par_un}} (une permanence, un appel ou un rendez-vous).
     */
    public Map<String, Object> valeurs() {
        var dites = valeurs;
        if (dites == null) {
            dites = dire();
            valeurs = dites;
        }
        return dites;
    }

    private Map<String, Object> dire() {
        var dites = new HashMap<String, Object>();
        parType.forEach((type, forme) -> {
            var mots = forme.recit();
            dites.put(type.code() + "_un", mots.singulier());
            dites.put(type.code() + "_des", mots.pluriel());
            dites.put(type.code() + "_de", Elision.de(mots.pluriel()));
            dites.put(type.code() + "_genre", mots.genre());
            dites.put(type.code() + "_titre_le", forme.bilan().avecArticle());
            dites.put(type.code() + "_titre_des", forme.bilan().pluriel());
            dites.put(type.code() + "_public_des", forme.publique().pluriel());
        });
        dites.put("un_par_un", unParUn());
        var ensemble = ensemble().equipe();
        dites.put("ensemble_un", ensemble.singulier());
        dites.put("ensemble_des", ensemble.pluriel());
        dites.put("ensemble_titre_des", ensemble.titreAuPluriel());
        dites.put("ensemble_de", Elision.de(ensemble.pluriel()));
        dites.put("ensemble_genre", ensemble.genre());
        return Map.copyOf(dites);
    }

    private String unParUn() {
        var dites = TypeDAction.tous(TypeDAction::unParUn).stream()
                .map(type -> de(type).recit())
                .map(mots -> M.dire("genre." + mots.genre()) + " " + mots.singulier())
                .toList();
        return M.dire(
                "au_choix", "debut", String.join(", ", dites.subList(0, dites.size() - 1)), "fin", dites.getLast());
    }
}
