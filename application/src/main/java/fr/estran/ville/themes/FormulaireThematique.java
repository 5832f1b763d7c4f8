package fr.estran.ville.themes;

import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.vocabulaire.AppareilApporte;
import fr.estran.socle.vocabulaire.ChampDAction;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A theme as it is typed. */
public record FormulaireThematique(Champs champs) {

    static final FormulaireThematique VIERGE = new FormulaireThematique(Champs.AUCUN);

    private static final int LONGUEUR = 80;

    /** In the order of the page. */
    static FormulaireThematique de(Thematique theme) {
        var champ = theme.champ();
        return new FormulaireThematique(Champs.AUCUN
                .avec("libelle", theme.libelle())
                .avec("champ", champ == null ? null : champ.code())
                .avec("sensible", theme.sensible() ? "oui" : null)
                .avec(
                        "appareils",
                        theme.sesAppareils().stream().map(AppareilApporte::code).toList()));
    }

    public boolean sensible() {
        return "oui".equals(champs.un("sensible"));
    }

    public boolean demande(AppareilApporte appareil) {
        return champs.tous("appareils").contains(appareil.code());
    }

    /** By field, in the order of the page. */
    Map<String, String> fautes(Messages m) {
        var fautes = new LinkedHashMap<String, String>();
        var dit = libelle();
        if (dit.isEmpty()) {
            fautes.put("libelle", m.dire("faute.libelle"));
        } else if (dit.length() > LONGUEUR) {
            fautes.put("libelle", m.dire("faute.longueur", Map.of("n", LONGUEUR)));
        }
        if (Code.lire(ChampDAction.class, champs.un("champ")).isEmpty()) {
            fautes.put("champ", m.dire("faute.champ"));
        }
        if (champs.tous("appareils").stream()
                .anyMatch(code -> Code.lire(AppareilApporte.class, code).isEmpty())) {
            fautes.put("appareils", m.dire("faute.choix"));
        }
        return fautes;
    }

    String libelle() {
        return LectureDeSaisie.texteOuRien(champs.un("libelle")).replaceAll("\\s+", " ");
    }

    /** Once there is no fault left. */
    SaisieThematique lire() {
        return new SaisieThematique(
                libelle(), Code.lire(ChampDAction.class, champs.un("champ")).orElseThrow(), sensible(), appareils());
    }

    private List<AppareilApporte> appareils() {
        return Stream.of(AppareilApporte.values()).filter(this::demande).toList();
    }
}
