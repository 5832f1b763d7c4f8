package fr.estran.echanges.classeurs;

import fr.estran.echanges.classeurs.Choses.Chose;
import fr.estran.socle.tableurs.Ecritures;
import fr.estran.socle.vocabulaire.ChampDAction;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What words of the sheet are among the town's: as one has said, or else as they seem to be. */
final class MotsDeFeuille {

    /** Nothing of it is taken over. */
    public static final String RIEN = "-";

    /** One more of the town's, by that name; of a theme, its field follows. */
    public static final String A_CREER = "+";

    private final Function<String, Optional<String>> reponses;
    private final Choses choses;
    private final FormesDites formes;
    private final boolean ateliers;
    private final Map<String, Optional<String>> resolus = new HashMap<>();
    private final Map<ChampDeFeuille, Map<String, MotVu>> vus = new EnumMap<>(ChampDeFeuille.class);

    /** Of one column: a page shows no more. */
    private static final int VUS = 200;

    /** @param mot as it is written where it was first met */
    public record MotVu(String mot, int combien) {}

    /**
     * @param reponses what one has said of a word, by its field and its key
     * @param ateliers whether sessions of which no kind is said have a title or a theme
     */
    public MotsDeFeuille(Function<String, Optional<String>> reponses, Choses choses, boolean ateliers) {
        this.reponses = reponses;
        this.choses = choses;
        this.formes = new FormesDites(choses.formes());
        this.ateliers = ateliers;
    }

    /** Empty where one has to say it. */
    public Optional<String> resoudre(ChampDeFeuille champ, String mot) {
        var nus = cle(mot);
        voir(champ, nus, mot);
        return resolus.computeIfAbsent(
                champ.code() + "." + nus,
                cle -> reponses.apply(cle).filter(dit -> permis(champ, dit)).or(() -> deviner(champ, nus)));
    }

    private void voir(ChampDeFeuille champ, String nus, String mot) {
        var siens = vus.computeIfAbsent(champ, _ -> new LinkedHashMap<>());
        if (siens.size() < VUS || siens.containsKey(nus)) {
            siens.merge(nus, new MotVu(Ecritures.propre(mot), 1), (vu, _) -> new MotVu(vu.mot(), vu.combien() + 1));
        }
    }

    /** As {@link #resoudre}, of one that was met. */
    public Optional<String> dit(ChampDeFeuille champ, String cle) {
        return resolus.getOrDefault(champ.code() + "." + cle, Optional.empty());
    }

    /** By their key, those that were met so far. */
    public Map<String, MotVu> vus(ChampDeFeuille champ) {
        return vus.getOrDefault(champ, Map.of());
    }

    public static String cle(String mot) {
        var nus = Ecritures.nus(mot);
        return nus.length() <= 120 ? nus : nus.substring(0, 120);
    }

    private boolean permis(ChampDeFeuille champ, String code) {
        return choix(champ).stream().anyMatch(chose -> chose.code().equals(code));
    }

    /** All that a word may be, of the town's and beside. */
    public List<Chose> choix(ChampDeFeuille champ) {
        return switch (champ) {
            case FORME -> choses.de(champ);
            case GENRE -> codes(Stream.of("F", "M", "X", RIEN));
            case SITUATION ->
                codes(Stream.of("retraite", "emploi", "recherche_emploi", "etudes", "scolaire", "sans_activite", RIEN));
            case PRESENCE -> codes(Stream.of("present", "absent", "excuse"));
            case THEME ->
                avec(champ, Arrays.stream(ChampDAction.values()).map(dans -> A_CREER + dans.code()), Stream.of(RIEN));
            case LIEU, CONSEILLER, QUARTIER -> avec(champ, Stream.of(A_CREER), Stream.of(RIEN));
            default -> List.of();
        };
    }

    private List<Chose> avec(ChampDeFeuille champ, Stream<String> avant, Stream<String> apres) {
        return Stream.of(codes(avant).stream(), choses.de(champ).stream(), codes(apres).stream())
                .flatMap(un -> un)
                .toList();
    }

    private static List<Chose> codes(Stream<String> codes) {
        return codes.map(code -> new Chose(code, "")).toList();
    }

    private Optional<String> deviner(ChampDeFeuille champ, String nus) {
        if (nus.isEmpty()) {
            return Optional.of(vide(champ));
        }
        return switch (champ) {
            case FORME -> formes.deviner(nus);
            case GENRE -> parMots(champ, nus, false).or(() -> rien(nus));
            case SITUATION -> parMots(champ, nus, true).or(() -> rien(nus));
            case PRESENCE -> parMots(champ, nus, false);
            case THEME -> rien(nus).or(() -> nomme(champ, nus, A_CREER + ChampDAction.USAGES_QUOTIDIENS.code()));
            case LIEU, CONSEILLER, QUARTIER -> rien(nus).or(() -> nomme(champ, nus, A_CREER));
            default -> Optional.empty();
        };
    }

    private Optional<String> nomme(ChampDeFeuille champ, String nus, String siAucun) {
        var siens = NomsConnus.trouver(champ, choses.de(champ), nus);
        return switch (siens.size()) {
            case 0 -> Optional.of(siAucun);
            case 1 -> Optional.of(siens.getFirst().code());
            default -> Optional.empty();
        };
    }

    private String vide(ChampDeFeuille champ) {
        return switch (champ) {
            case FORME -> formes.parDefaut(ateliers ? TypeDAction.ATELIER : TypeDAction.PERMANENCE);
            case PRESENCE -> "absent";
            default -> RIEN;
        };
    }

    private static Optional<String> rien(String nus) {
        return Reserve.MOTS.getOrDefault("rien", List.of()).contains(nus) ? Optional.of(RIEN) : Optional.empty();
    }

    private static Optional<String> parMots(ChampDeFeuille champ, String nus, boolean dedans) {
        return Reserve.parMots(Reserve.famille(champ.code()), nus, dedans).map(Reserve.Trouve::code);
    }

    /** Which of the town's own a word names: by its name, whole, in part, or shortened. Where two might be meant, one has to say it. */
    static final class NomsConnus {

        /** Of fewer letters, a word may be in any name. */
        private static final int ASSEZ = 4;

        private static final Set<String> PETITS =
                Set.of("a", "au", "aux", "d", "de", "des", "du", "en", "et", "l", "la", "le", "les", "pour");

        private NomsConnus() {}

        /** @param nus the word, as {@code Ecritures.nus} has it */
        static List<Chose> trouver(ChampDeFeuille champ, List<Chose> connues, String nus) {
            return manieres(champ).stream()
                    .map(pareil -> connues.stream()
                            .filter(chose -> pareil.test(chose, nus))
                            .toList())
                    .filter(siennes -> !siennes.isEmpty())
                    .findFirst()
                    .orElse(List.of());
        }

        /** The surest first. */
        private static List<BiPredicate<Chose, String>> manieres(ChampDeFeuille champ) {
            BiPredicate<Chose, String> egale = (chose, nus) -> nom(chose).equals(nus);
            BiPredicate<Chose, String> tenue = (chose, nus) -> nus.length() >= ASSEZ && tient(nom(chose), nus);
            return switch (champ) {
                case CONSEILLER ->
                    List.of(egale, NomsConnus::memesMots, tenue, NomsConnus::abregee, NomsConnus::initiales);
                case THEME -> List.of(egale, NomsConnus::codee, tenue, NomsConnus::initiales);
                case LIEU -> List.of(egale, tenue, NomsConnus::initiales);
                default -> List.of(egale, tenue);
            };
        }

        private static String nom(Chose chose) {
            return Ecritures.nus(chose.libelle());
        }

        private static boolean tient(String connu, String nus) {
            return (" " + connu + " ").contains(" " + nus + " ")
                    || connu.length() >= ASSEZ && (" " + nus + " ").contains(" " + connu + " ");
        }

        private static boolean codee(Chose chose, String nus) {
            return Ecritures.nus(chose.code()).equals(nus);
        }

        /** "Riou Camille" for "Camille Riou". */
        private static boolean memesMots(Chose chose, String nus) {
            return mots(nom(chose)).sorted().toList().equals(mots(nus).sorted().toList());
        }

        /** "C. Riou" for "Camille Riou". */
        private static boolean abregee(Chose chose, String nus) {
            var restants = new ArrayList<>(mots(nom(chose)).toList());
            var dits = mots(nus).toList();
            return dits.stream().anyMatch(mot -> mot.length() > 1)
                    && dits.stream()
                            .allMatch(mot -> restants.remove(restants.stream()
                                    .filter(reste -> mot.length() == 1 ? reste.startsWith(mot) : reste.equals(mot))
                                    .findFirst()
                                    .orElse("")));
        }

        /** "CCAS" for "Centre communal d'action sociale". */
        private static boolean initiales(Chose chose, String nus) {
            var serrees = nus.replace(" ", "");
            return serrees.length() > 1
                    && (lettres(mots(nom(chose))).equals(serrees)
                            || lettres(mots(nom(chose)).filter(mot -> !PETITS.contains(mot)))
                                    .equals(serrees));
        }

        private static String lettres(Stream<String> mots) {
            return mots.map(mot -> mot.substring(0, 1)).collect(Collectors.joining());
        }

        private static Stream<String> mots(String nus) {
            return Arrays.stream(nus.split(" ")).filter(mot -> !mot.isEmpty());
        }
    }
}
