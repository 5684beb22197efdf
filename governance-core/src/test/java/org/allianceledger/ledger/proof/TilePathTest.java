package org.allianceledger.ledger.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** With the cases of tessera's api/layout/paths_test.go. */
class TilePathTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0, 256, tile/0/000",
        "0, 0, 255, tile/0/000.p/255",
        "1, 0, 256, tile/1/000",
        "15, 455667, 256, tile/15/x455/667",
        "3, 1234567, 256, tile/3/x001/x234/567",
        "15, 123456789, 41, tile/15/x123/x456/789.p/41",
        "0, 1234067, 89, tile/0/x001/x234/067.p/89",
        "0, 999, 256, tile/0/999",
        "0, 1000, 256, tile/0/x001/000",
        "63, 999999999999999999, 255, tile/63/x999/x999/x999/x999/x999/999.p/255"
    })
    void writesAndReadsAPath(int level, long index, int width, String path) {
        assertThat(new TilePath(level, index, width).path()).isEqualTo(path);
        assertThat(TilePath.parse(path)).isEqualTo(new TilePath(level, index, width));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tile/0/x001/x234/067.p/",
                "tile/0/x001/x234/067.p",
                "tile/0/x001/x234/",
                "tile/0/x001/x234",
                "tile/0/x001/",
                "tile/0/x001",
                "tile/1/x001/.p/abc",
                "tile/64/x001/002",
                "tile/-1/x001/002",
                "tile/abc/x001/002",
                "tile/8/001/002",
                "tile/8/x001/0002",
                "tile/8/x001/-002",
                "tile/8/x001/002.p/256",
                "tile/8/x001/002.p/0",
                "tile/8/x001/002.p/08",
                "tile/8/x000/002",
                "tile/08/002",
                "tile/63/x999/x999/x999/x999/x999/x999/999.p/255",
                "tile/8/0/000",
                "tile/entries/000",
                "/tile/0/000"
            })
    void refusesOtherPaths(String path) {
        Vectors.assertRefused(Flaw.MALFORMED, () -> TilePath.parse(path));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 256, tile/entries/000",
        "255, 256, tile/entries/000",
        "251, 255, tile/entries/000.p/255",
        "256, 512, tile/entries/001",
        "256, 257, tile/entries/001.p/1",
        "31604937984, 31604938240, tile/entries/x123/x456/789",
        "65407, 65533, tile/entries/255.p/253"
    })
    void findsTheBundleOfAnEntry(long entry, long size, String path) {
        assertThat(EntryPath.of(size, entry / 256).path()).isEqualTo(path);
        assertThat(EntryPath.parse(path)).isEqualTo(EntryPath.of(size, entry / 256));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tile/0/000", "tile/entries/000.p/256", "tile/entries/0", "tile/entries/x000/000"})
    void refusesOtherBundles(String path) {
        Vectors.assertRefused(Flaw.MALFORMED, () -> EntryPath.parse(path));
    }

    @Test
    void knowsAllTilesOf70000() {
        List<TilePath> tiles = TilePath.all(70_000);
        assertThat(tiles.stream().filter(TilePath::isFull).map(TilePath::level))
                .hasSize(274)
                .containsOnlyOnce(1);
        assertThat(tiles.stream().filter(tile -> !tile.isFull()).map(TilePath::path))
                .containsExactly("tile/0/273.p/112", "tile/1/001.p/17", "tile/2/000.p/1");
        assertThat(EntryPath.all(70_000)).hasSize(274).last().hasToString("tile/entries/273.p/112");
    }

    @Test
    void knowsAllTilesOf256And0() {
        assertThat(TilePath.all(256)).map(TilePath::path).containsExactly("tile/0/000", "tile/1/000.p/1");
        assertThat(TilePath.all(0)).isEmpty();
        assertThat(EntryPath.all(0)).isEmpty();
    }

    @Test
    void tellsWhichTilesAreNew() {
        for (int before = 0; before < 1100; before += 7) {
            for (int now = before; now < 1400; now += 13) {
                Set<TilePath> expected = new HashSet<>(TilePath.all(now));
                expected.removeAll(TilePath.all(before));
                assertThat(TilePath.fresh(before, now)).doesNotHaveDuplicates().hasSameElementsAs(expected);
            }
        }
        assertThat(TilePath.fresh(65_535, 65_536))
                .map(TilePath::path)
                .containsExactly("tile/0/255", "tile/1/000", "tile/2/000.p/1");
        assertThat(EntryPath.fresh(255, 257))
                .map(EntryPath::path)
                .containsExactly("tile/entries/000", "tile/entries/001.p/1");
        assertThat(TilePath.fresh(5, 5)).isEmpty();
    }
}
