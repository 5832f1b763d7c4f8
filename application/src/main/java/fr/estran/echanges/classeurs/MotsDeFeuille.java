package fr.estran.echanges.classeurs;

import fr.estran.echanges.classeurs.Choses.Chose;
import fr.estran.socle.tableurs.Ecritures;
import fr.estran.socle.vocabulaire.ChampDAction;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What words of the sheet are among the town's: as one has said, or else as they seem to be. */
final class MotsDeFeuille {

    /** Nothing of it is taken over. */
    public static final String RIEN = "-";

    /** One more of the town's, by that name; of a theme, its field follows. */
    public static final String A_CREER = "+";

    /** The same as another word of the sheet, whose key follows. */
    public static final String COMME = "=";

    private final Function<String, Optional<String>> reponses;
    private final Choses choses;
    private final FormesDites formes;
    private final TypeDAction sinon;
    private final Map<String, Optional<String>> resolus = new HashMap<>();
    private final Map<ChampDeFeuille, Map<String, MotVu>> vus = new EnumMap<>(ChampDeFeuille.class);

    /** All that the sheet writes, by key, whether its rows were understood by then or not. */
    private final Map<ChampDeFeuille, Map<String, MotVu>> ecrits = new EnumMap<>(ChampDeFeuille.class);

    private final Map<ChampDeFeuille, Map<String, String>> reunis = new EnumMap<>(ChampDeFeuille.class);

    /** Those that each may be said to be the same as: of the sheet alone. */
    private final Map<ChampDeFeuille, List<Chose>> nouveaux = new EnumMap<>(ChampDeFeuille.class);

    /** Of one column: a page shows no more. */
    private static final int VUS = 200;

    /** Each is weighed against each. */
    private static final int ENSEMBLE = 400;

    private static final int AUTRES = 40;

    /** @param mot as it is written where it was first met */
    public record MotVu(String mot, int combien) {

        MotVu encore() {
            return new MotVu(mot, combien + 1);
        }
    }

    /**
     * @param reponses what one has said of a word, by its field and its key
     * @param sinon which kind of help it is of which none is said
     */
    public MotsDeFeuille(Function<String, Optional<String>> reponses, Choses choses, TypeDAction sinon) {
        this.reponses = reponses;
        this.choses = choses;
        this.formes = new FormesDites(choses.formes());
        this.sinon = sinon;
    }

    /** Heard of each word before any is asked for. */
    void ecouter(ChampDeFeuille champ, String mot) {
        var nus = cle(mot);
        if (Ressemblance.de(champ) && !nus.isEmpty()) {
            var siens = ecrits.computeIfAbsent(champ, _ -> new LinkedHashMap<>());
            if (siens.size() < ENSEMBLE || siens.containsKey(nus)) {
                siens.merge(nus, new MotVu(Ecritures.propre(mot), 1), (vu, _) -> vu.encore());
            }
        }
    }

    /** Once all words were heard: those that are one, written in many ways. */
    void reunir() {
        ecrits.forEach((champ, siens) -> {
            var combien = new LinkedHashMap<String, Integer>();
            var connus = new HashMap<String, String>();
            siens.forEach((cle, vu) -> {
                var trouvees = NomsConnus.trouver(champ, choses.de(champ), cle);
                if (rien(cle).isEmpty() && trouvees.size() < 2) {
                    combien.put(cle, vu.combien());
                    trouvees.forEach(chose -> connus.put(cle, chose.code()));
                }
            });
            reunis.put(champ, MotsReunis.de(champ, combien, connus));
            nouveaux.put(
                    champ,
                    siens.entrySet().stream()
                            .filter(ecrit -> combien.containsKey(ecrit.getKey())
                                    && !connus.containsKey(ecrit.getKey())
                                    && !reunis(champ).containsKey(ecrit.getKey()))
                            .limit(AUTRES)
                            .map(ecrit -> new Chose(
                                    COMME + ecrit.getKey(), ecrit.getValue().mot()))
                            .toList());
        });
    }

    /** By the key of each word that is another's, that of the other. */
    public Map<String, String> reunis(ChampDeFeuille champ) {
        return reunis.getOrDefault(champ, Map.of());
    }

    /** Of those that the sheet writes, as it first writes it. */
    public String ecrit(ChampDeFeuille champ, String cle) {
        var vu = ecrits.getOrDefault(champ, Map.of()).get(cle);
        return vu == null ? cle : vu.mot();
    }

    /** What a word is, and the word of the sheet that says it: its own, or that of the one that it is the same as. */
    record Suivi(String resolu, String mot) {}

    Optional<Suivi> suivre(ChampDeFeuille champ, String mot) {
        var resolu = resoudre(champ, mot);
        var passes = new HashSet<String>();
        var dit = Ecritures.propre(mot);
        while (resolu.isPresent() && resolu.get().startsWith(COMME)) {
            var autre = resolu.get().substring(COMME.length());
            dit = ecrit(champ, autre);
            resolu = passes.add(autre) ? resolu(champ, autre) : devinerSeul(champ, autre);
        }
        var finalement = dit;
        return resolu.map(un -> new Suivi(un, finalement));
    }

    /** Empty where one has to say it. */
    public Optional<String> resoudre(ChampDeFeuille champ, String mot) {
        var nus = cle(mot);
        voir(champ, nus, mot);
        return resolu(champ, nus);
    }

    private Optional<String> resolu(ChampDeFeuille champ, String nus) {
        return resolus.computeIfAbsent(
                champ.code() + "." + nus,
                cle -> reponses.apply(cle).filter(dit -> permis(champ, dit)).or(() -> deviner(champ, nus)));
    }

    private void voir(ChampDeFeuille champ, String nus, String mot) {
        var siens = vus.computeIfAbsent(champ, _ -> new LinkedHashMap<>());
        if (siens.size() < VUS || siens.containsKey(nus)) {
            siens.merge(nus, new MotVu(Ecritures.propre(mot), 1), (vu, _) -> vu.encore());
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
        return code.startsWith(COMME) && Ressemblance.de(champ)
                || choix(champ).stream().anyMatch(chose -> chose.code().equals(code));
    }

    /** All that a word may be, of the town's and beside; last, the other words of the sheet. */
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
        return Stream.of(
                        codes(avant).stream(),
                        choses.de(champ).stream(),
                        codes(apres).stream(),
                        nouveaux.getOrDefault(champ, List.of()).stream())
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
        var autre = reunis(champ).get(nus);
        return autre == null ? devinerSeul(champ, nus) : Optional.of(COMME + autre);
    }

    private Optional<String> devinerSeul(ChampDeFeuille champ, String nus) {
        return switch (champ) {
            case FORME -> formes.deviner(nus);
            case GENRE -> parMots(champ, nus, false).or(() -> rien(nus));
            case SITUATION -> parMots(champ, nus, true).or(() -> rien(nus));
            case PRESENCE -> parMots(champ, nus, false);
            case THEME ->
                rien(nus)
                        .or(() -> FormesDites.estUneForme(nus) ? Optional.of(RIEN) : Optional.empty())
                        .or(() -> nomme(champ, nus, A_CREER + ChampDAction.USAGES_QUOTIDIENS.code()));
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
            case FORME -> formes.parDefaut(sinon);
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
}
