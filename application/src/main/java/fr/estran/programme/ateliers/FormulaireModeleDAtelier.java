package fr.estran.programme.ateliers;

import static java.util.Objects.requireNonNull;

import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.vocabulaire.AppareilApporte;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A model as it is typed. */
public record FormulaireModeleDAtelier(Champs champs) {

    static final FormulaireModeleDAtelier VIERGE = new FormulaireModeleDAtelier(Champs.AUCUN);

    private static final Map<String, Integer> LONGUEURS =
            Map.of("titre", 200, "quoi", 600, "pourQui", 600, "avantDeVenir", 300, "aApporter", 600);
    private static final int DUREE_AU_MOINS = 15;
    private static final int DUREE_AU_PLUS = 720;
    private static final int PLACES_AU_PLUS = 1000;

    /** In the order of the page. */
    static FormulaireModeleDAtelier de(ModeleDAtelier modele) {
        var niveau = modele.niveau();
        return new FormulaireModeleDAtelier(Champs.AUCUN
                .avec("titre", modele.titre())
                .avec("thematique", modele.thematique())
                .avec("quoi", modele.quoi())
                .avec("pourQui", modele.pourQui())
                .avec("avantDeVenir", modele.avantDeVenir())
                .avec("aApporter", modele.aApporter())
                .avec("niveau", niveau == null ? null : niveau.code())
                .avec(
                        "appareils",
                        modele.appareils().stream().map(AppareilApporte::code).toList())
                .avec("duree", modele.duree())
                .avec("places", modele.places())
                .avec(
                        "materiel",
                        modele.materiel().stream().map(Object::toString).toList()));
    }

    public @Nullable String un(String champ) {
        return champs.un(champ);
    }

    public boolean coche(String champ, String valeur) {
        return champs.tous(champ).contains(valeur);
    }

    /** By field, in the order of the page. */
    Map<String, String> fautes(Messages m) {
        var fautes = new LinkedHashMap<String, String>();
        if (LectureDeSaisie.texte(un("titre")) == null) {
            fautes.put("titre", m.dire("faute.titre"));
        }
        if (!champs.dit("thematique").matches("[a-z0-9_]{1,60}")) {
            fautes.put("thematique", m.dire("faute.thematique"));
        }
        Stream.of("titre", "quoi", "pourQui", "avantDeVenir", "aApporter").forEach(champ -> longueur(champ, m, fautes));
        if (un("niveau") != null
                && Code.lire(NiveauDAtelier.class, un("niveau")).isEmpty()) {
            fautes.put("niveau", m.dire("faute.choix"));
        }
        if (champs.tous("appareils").stream()
                .anyMatch(code -> Code.lire(AppareilApporte.class, code).isEmpty())) {
            fautes.put("appareils", m.dire("faute.choix"));
        }
        nombre("duree", DUREE_AU_MOINS, DUREE_AU_PLUS, m, fautes);
        nombre("places", 1, PLACES_AU_PLUS, m, fautes);
        return fautes;
    }

    /** Once there is no fault left. */
    SaisieModele lire() {
        return new SaisieModele(
                champs.dit("thematique"),
                requireNonNull(LectureDeSaisie.texte(un("titre"))),
                LectureDeSaisie.texte(un("quoi")),
                LectureDeSaisie.texte(un("pourQui")),
                LectureDeSaisie.texte(un("avantDeVenir")),
                LectureDeSaisie.texte(un("aApporter")),
                Stream.of(AppareilApporte.values())
                        .filter(appareil -> coche("appareils", appareil.code()))
                        .toList(),
                Code.lire(NiveauDAtelier.class, un("niveau")).orElse(null),
                lu("duree", DUREE_AU_PLUS),
                lu("places", PLACES_AU_PLUS),
                LectureDeSaisie.ids(champs.tous("materiel")));
    }

    private @Nullable Integer lu(String champ, int maxi) {
        var dit = LectureDeSaisie.entier(un(champ), 1, maxi);
        return dit.isPresent() ? dit.getAsInt() : null;
    }

    private void longueur(String champ, Messages m, Map<String, String> fautes) {
        var dit = LectureDeSaisie.texte(un(champ));
        var maxi = LONGUEURS.getOrDefault(champ, 0);
        if (dit != null && dit.length() > maxi) {
            fautes.put(champ, m.dire("faute.longueur", Map.of("n", maxi)));
        }
    }

    private void nombre(String champ, int mini, int maxi, Messages m, Map<String, String> fautes) {
        if (un(champ) != null && LectureDeSaisie.entier(un(champ), mini, maxi).isEmpty()) {
            fautes.put(champ, m.dire("faute.nombre", Map.of("mini", mini, "maxi", maxi)));
        }
    }
}
