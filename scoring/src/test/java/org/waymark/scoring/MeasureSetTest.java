package org.waymark.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.scoring.measure.MeasureInfo;
import org.waymark.scoring.measure.MeasureKey;
import org.waymark.scoring.measure.MeasureProvider;
import org.waymark.scoring.measure.Measures;
import org.waymark.scoring.measure.ProgressMeasure;
import org.waymark.scoring.measure.Score;
import org.waymark.scoring.measure.Trace;
import org.waymark.scoring.subject.TargetHistory;

class MeasureSetTest {

    private static final ProgressMeasure<TargetHistory> RULE =
            Measures.ofTarget("northgate:rule", target -> Score.yesNo(true));

    @Test
    void aSetKeepsItsOrder() {
        assertThat(MeasureSet.standard().with(RULE).keys())
                .startsWith(MeasureKey.of("steps.gained"))
                .endsWith(MeasureKey.of("northgate:rule"));
        assertThat(MeasureSet.research().keys())
                .containsAll(MeasureSet.standard().keys());
    }

    @Test
    void aKeyThatStandsTwiceIsRefusedAndBothClassesAreNamed() {
        MeasureSet set = MeasureSet.none().with(RULE);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> set.with(new Other()))
                .withMessageContaining("northgate:rule")
                .withMessageContaining("RuleMeasure")
                .withMessageContaining(Other.class.getName());
    }

    @Test
    void anUnknownKeyListsTheNearest() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MeasureSet.standard().only("steps.gaind"))
                .withMessageContaining("Maybe one of: steps.gained");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MeasureSet.none().get("steps.gained"))
                .withMessageContaining("empty");
    }

    @Test
    void someMayBeChosenInAnotherOrder() {
        assertThat(MeasureSet.standard().only("gas.tscore", "steps.gained").keys())
                .extracting(MeasureKey::toString)
                .containsExactly("gas.tscore", "steps.gained");
    }

    @Test
    void providersAreFoundThroughTheClassLoaderThatIsGiven() {
        MeasureSet loaded = MeasureSet.none().load(new Offering());

        assertThat(loaded.keys()).containsExactly(MeasureKey.of("northgate:offered"));
        assertThat(MeasureSet.none().load(MeasureSetTest.class.getClassLoader()).keys())
                .isEmpty();
    }

    @Test
    void aSetPrintsHowManyThereAre() {
        assertThat(MeasureSet.none().with(RULE)).hasToString("MeasureSet[1 measures]");
    }

    private record Other() implements ProgressMeasure<TargetHistory> {

        @Override
        public MeasureInfo<TargetHistory> info() {
            return RULE.info();
        }

        @Override
        public Score score(TargetHistory subject, Trace trace) {
            return Score.yesNo(false);
        }
    }

    /** A class loader of its own, with a services file in memory. */
    private static final class Offering extends ClassLoader {

        private static final String PROVIDER = OfferedMeasures.class.getName();

        Offering() {
            super(MeasureSetTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.equals(PROVIDER)) {
                return super.loadClass(name, resolve);
            }
            try (InputStream in = MeasureSetTest.class.getResourceAsStream("OfferedMeasures.class")) {
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }

        @Override
        public Enumeration<URL> getResources(String name) throws IOException {
            if (!name.equals("META-INF/services/" + MeasureProvider.class.getName())) {
                return super.getResources(name);
            }
            byte[] text = PROVIDER.getBytes(StandardCharsets.UTF_8);
            URL url = new URL(null, "memory:services", new URLStreamHandler() {
                @Override
                protected URLConnection openConnection(URL of) {
                    return new URLConnection(of) {
                        @Override
                        public void connect() {}

                        @Override
                        public InputStream getInputStream() {
                            return new ByteArrayInputStream(text);
                        }
                    };
                }
            });
            return Collections.enumeration(List.of(url));
        }
    }
}
