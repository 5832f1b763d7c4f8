package fr.estran.presences.coop;

import static java.util.stream.Collectors.joining;

import fr.estran.presences.coop.Comparaison.Comptes;
import fr.estran.presences.coop.Comparaison.Ligne;
import fr.estran.socle.commun.Messages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A comparison to take away: its totals, then each act of either side once, with the reason. */
final class ClasseurDesComptes {

    private static final Messages MESSAGES = Messages.de("presences/coop");

    private final Worksheet feuille;
    private int rang;

    private ClasseurDesComptes(Worksheet feuille) {
        this.feuille = feuille;
    }

    static byte[] de(Comparaison comparaison) throws IOException {
        var octets = new ByteArrayOutputStream();
        try (var classeur = new Workbook(octets, "Estran", "1.0")) {
            var totaux = new ClasseurDesComptes(classeur.newWorksheet(MESSAGES.dire("comparaison.totaux")));
            totaux.rangee(MESSAGES.dire("comparaison.du"), comparaison.du());
            totaux.rangee(MESSAGES.dire("comparaison.au"), comparaison.au());
            comparaison.constats().forEach(constat -> totaux.rangee(constat));
            totaux.rang++;
            totaux.titres(MESSAGES.dire("comparaison.mois"), MESSAGES.dire("fiche.type"));
            comparaison
                    .parMois()
                    .forEach((mois, comptes) -> totaux.comptes(comptes, mois.dit(), sorte(mois.collectif())));
            totaux.comptes(comparaison.total(), MESSAGES.dire("comparaison.total"), "");
            totaux.rang++;
            totaux.titres(MESSAGES.dire("comparaison.raison"), MESSAGES.dire("comparaison.lignes"));
            comparaison
                    .parRaison()
                    .forEach((raison, comptes) -> totaux.comptes(
                            comptes,
                            MESSAGES.dire("raison." + raison.code()),
                            comparaison.lignes(raison).size()));
            totaux.feuille.finish();
            var actes = new ClasseurDesComptes(classeur.newWorksheet(MESSAGES.dire("comparaison.actes")));
            actes.rangee(enTete());
            int ligne = 0;
            for (var une : comparaison.lignes()) {
                actes.ligne(++ligne, une);
            }
            actes.feuille.finish();
        }
        return octets.toByteArray();
    }

    private static String sorte(boolean collectif) {
        return MESSAGES.dire(collectif ? "fiche.collectif" : "fiche.individuel");
    }

    private static Object[] enTete() {
        return List.of(
                        "comparaison.ligne",
                        "comparaison.raison",
                        "comparaison.ecarts",
                        "comparaison.cote",
                        "fiche.date",
                        "fiche.type",
                        "fiche.lieu",
                        "fiche.duree",
                        "comparaison.personnes",
                        "fiche.themes",
                        "fiche.titre",
                        "comparaison.conseiller")
                .stream()
                .map(MESSAGES::dire)
                .toArray();
    }

    private void titres(String un, String deux) {
        var titres = new ArrayList<Object>(List.of(un, deux));
        Comptes.TITRES.forEach(titre -> titres.add(MESSAGES.dire(titre)));
        rangee(titres.toArray());
    }

    private void comptes(Comptes comptes, Object un, Object deux) {
        rangee(
                un,
                deux,
                comptes.actesLaBas(),
                comptes.actesIci(),
                comptes.ecartDActes(),
                comptes.personnesLaBas(),
                comptes.personnesIci(),
                comptes.ecartDePersonnes());
    }

    private void ligne(int numero, Ligne une) {
        var pourquoi = MESSAGES.dire("raison." + une.raison().code());
        une.leurs().forEach(acte -> acte(numero, pourquoi, une, acte));
        une.notres().forEach(acte -> acte(numero, pourquoi, une, acte));
    }

    private void acte(int numero, String pourquoi, Ligne une, ActeCompare acte) {
        rangee(
                numero,
                pourquoi,
                une.ecarts().stream()
                        .map(ecart -> MESSAGES.dire("trait." + ecart.code()))
                        .collect(joining(", ")),
                MESSAGES.dire("etat." + une.etat(acte).code()),
                acte.jour(),
                sorte(acte.collectif()),
                acte.lieu(),
                acte.minutes() == 0 ? "" : acte.minutes(),
                acte.combien(),
                String.join(", ", acte.themes()),
                acte.titre(),
                acte.conseiller());
    }

    private void rangee(Object... cellules) {
        for (int place = 0; place < cellules.length; place++) {
            switch (Objects.requireNonNull(cellules[place])) {
                case LocalDate jour -> {
                    feuille.value(rang, place, jour);
                    feuille.style(rang, place).format("dd/mm/yyyy").set();
                }
                case Number nombre -> feuille.value(rang, place, nombre);
                case Object texte -> {
                    if (!texte.toString().isEmpty()) {
                        feuille.value(rang, place, texte.toString());
                    }
                }
            }
        }
        rang++;
    }
}
