package fr.estran.bilan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RapportTests {

    @Test
    void tells_the_figures_of_quimper() {
        var rapport = Rapport.rediger(
                Exemples.quimper(2023), Exemples.quimper(2022), Exemples.contexteDeQuimper(), Acte.A_COMPLETER);
        System.out.println(Exemples.texte(rapport.document()));
        assertThat(rapport.textes()).containsKey("essentiel");
    }
}
