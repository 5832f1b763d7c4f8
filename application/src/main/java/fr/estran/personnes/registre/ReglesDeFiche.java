package fr.estran.personnes.registre;

import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.vocabulaire.AdresseElectronique;
import fr.estran.socle.vocabulaire.Moyen;
import fr.estran.socle.vocabulaire.OuJoindre;
import fr.estran.socle.vocabulaire.Telephone;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a sheet may say. What was there before, however odd, bars no other change.
 *
 * @param quartiers codes of those that may be chosen
 * @param m the sentences of the page
 */
record ReglesDeFiche(Fiche connue, Set<String> quartiers, LocalDate jour, Messages m) {

    private static final int NOM_AU_PLUS = 100;
    private static final int ADRESSE_AU_PLUS = 300;
    private static final int AGE_AU_PLUS = 120;

    /** What is wrong in it, by field, in the order of the page. */
    Map<String, String> fautes(SaisieFiche dite) {
        var fautes = new LinkedHashMap<String, String>();
        nom(dite.prenom(), "prenom", fautes);
        nom(dite.nom(), "nom", fautes);
        if (dite.nom().isEmpty()) {
            fautes.put("nom", m.dire("faute.nom"));
        }
        joindre(dite, fautes);
        questions(dite, fautes);
        return fautes;
    }

    private void joindre(SaisieFiche dite, Map<String, String> fautes) {
        var telephone = dite.telephone();
        if (!telephone.isEmpty() && !telephone.equals(connue.telephone())) {
            Telephone.faute(telephone, m.dire("faute.telephone")).ifPresent(faute -> fautes.put("telephone", faute));
        }
        var courriel = dite.courriel();
        if (!courriel.isEmpty()
                && AdresseElectronique.lire(courriel).isEmpty()
                && !courriel.equals(connue.courriel())) {
            fautes.put("courriel", m.dire("faute.courriel"));
        }
        if (dite.adresse().length() > ADRESSE_AU_PLUS) {
            fautes.put("adresse", m.dire("faute.adresse"));
        }
        if (!atteint(dite) && !dite.contact().equals(connue.contact())) {
            fautes.put("contact", m.dire("faute.contact"));
        }
    }

    private static boolean atteint(SaisieFiche dite) {
        return dite.contact().isEmpty()
                || Code.lire(Moyen.class, dite.contact())
                        .filter(moyen ->
                                moyen.atteint(OuJoindre.saisi(dite.telephone(), dite.courriel(), dite.adresse())))
                        .isPresent();
    }

    private void questions(SaisieFiche dite, Map<String, String> fautes) {
        refuser(!List.of("", SaisieFiche.OUI, SaisieFiche.NON).contains(dite.enquetes()), "enquetes", fautes);
        refuser(!Set.copyOf(Fiche.A_PREVOIR).containsAll(dite.aPrevoir()), "aPrevoir", fautes);
        refuser(!choix(dite.genre(), Set.copyOf(SaisieFiche.GENRES), connue.genre()), "genre", fautes);
        var naissance = dite.naissance();
        if (!naissance.isEmpty() && (!plausible(naissance) || dite.anneeRefusee())) {
            fautes.put("annee", m.dire(plausible(naissance) ? "faute.annee_et_refus" : "faute.annee"));
        }
        refuser(!choix(dite.situation(), Set.copyOf(SaisieFiche.SITUATIONS), connue.situation()), "situation", fautes);
        refuser(!choix(dite.quartier(), quartiers, connue.quartier()), "quartier", fautes);
    }

    private void refuser(boolean faux, String champ, Map<String, String> fautes) {
        if (faux) {
            fautes.put(champ, m.dire("faute.choix"));
        }
    }

    private static boolean choix(String dit, Set<String> permis, @Nullable String avant) {
        return dit.isEmpty() || dit.equals(SaisieFiche.REFUS) || permis.contains(dit) || dit.equals(avant);
    }

    private void nom(String dit, String champ, Map<String, String> fautes) {
        if (dit.length() > NOM_AU_PLUS) {
            fautes.put(champ, m.dire("faute.trop_long", "n", NOM_AU_PLUS));
        } else if (!dit.isEmpty() && dit.codePoints().noneMatch(Character::isLetter)) {
            fautes.put(champ, m.dire("faute.illisible"));
        }
    }

    private boolean plausible(String annee) {
        return annee.matches("[0-9]{4}")
                && Integer.parseInt(annee) <= jour.getYear()
                && Integer.parseInt(annee) > jour.getYear() - AGE_AU_PLUS;
    }
}
